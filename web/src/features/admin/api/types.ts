import type { RoomRules } from '../console/model/room';

/** What the API tells operators. Each version is what a change has to name. */

export interface AdminProgram {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly posterUrl: string | null;
  readonly archivedAt: string | null;
}

export interface AdminPrice {
  readonly category: string;
  readonly label: string;
  readonly amountMinor: number;
}

export interface AdminShow {
  readonly id: string;
  readonly version: number;
  readonly programId: string;
  readonly placeId: string;
  readonly layoutVersion: number;
  readonly startsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly seatsPerBuyerMax: number;
  readonly holdSeconds: number;
  readonly currency: string;
  readonly prices: readonly AdminPrice[];
  readonly capacity: number;
  readonly demo: boolean;
  readonly settingsVersion: number;
  /** The rules of its waiting room; null if it has none, absent where the server does not tell. */
  readonly room?: RoomRules | null;
}

/** A place with its newest layout. */
export interface AdminPlace {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  readonly layoutVersion: number;
  readonly seats: number;
}

/** How many may shop at the same time in all shows together, and how many of them shows have. */
export interface CapacityTotal {
  readonly total: number;
  readonly granted: number;
  readonly version: number;
}

/** What became of seats: how many were changed, and how many were left as they were. */
export interface Changed {
  readonly seats: number;
  readonly kept: number;
}

/** One thing that an operator did. */
export interface Deed {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly reason: string;
}
