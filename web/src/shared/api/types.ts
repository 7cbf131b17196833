import type { components } from './schema.gen';

/**
 * What the HTTP API sends, by the names that the page has for it. The types are made from the API's own description, see
 * `npm run types`. Instants are RFC 3339 UTC strings, money is in minor units with an ISO 4217 code.
 */
export type Schemas = components['schemas'];

export type ProgramPage = Schemas['ProgramsView'];
export type ProgramSummary = Schemas['Item'];
export type ProgramDetail = Schemas['ProgramView'];
export type ShowSummary = Schemas['ShowSummary'];
export type ShowDetail = Schemas['ShowView'];
export type Price = Schemas['Price'];

export type HeldAnswer = Schemas['HoldView'];
/** Of a hold; without `granted`, which only the answer to a command has. */
export type Hold = Omit<HeldAnswer, 'granted'>;
export type ReleasedAnswer = Schemas['AfterRelease'];
export type HoldsAnswer = Schemas['Current'];

export type SessionAnswer = Schemas['SessionView'];
export type Availability = Schemas['Availability'];
