import type { Schemas } from '@/shared/api/types';

/** What the API tells operators, by the names that their pages have for it. Each version is what a change has to name. */
export type ProgramPage = Schemas['AdminPageAdminProgramView'];
export type AdminProgram = Schemas['AdminProgramView'];
export type AdminShow = Schemas['AdminShowView'];
export type AdminPrice = Schemas['AdminPrice'];
export type PlacePage = Schemas['AdminPageAdminPlaceView'];
/** A place with its newest layout. */
export type AdminPlace = Schemas['AdminPlaceView'];

/** How many may shop at the same time in all shows together, and how many of them shows have. */
export type CapacityTotal = Schemas['CapacityTotal'];

/** What became of seats: how many were changed, and how many were left as they were. */
export type Changed = Schemas['Changed'];

/** One thing that an operator did. */
export type Deed = Schemas['ActionView'];
