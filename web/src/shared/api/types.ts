/** What the HTTP API sends. Instants are RFC 3339 UTC strings, money is in minor units with an ISO 4217 code. */

export interface ProgramSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly posterUrl: string | null;
  readonly shows: number;
  readonly firstShowAt: string | null;
  readonly lastShowAt: string | null;
  /** Of the sale that is on, or else of the next; null if all are over. */
  readonly saleOpensAt: string | null;
  readonly saleClosesAt: string | null;
}

export interface ShowSummary {
  readonly id: string;
  readonly startsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly place: { readonly id: string; readonly name: string };
  readonly seats: number;
}

export interface ProgramDetail {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly posterUrl?: string | null;
  readonly shows: readonly ShowSummary[];
}

export interface Price {
  readonly category: string;
  readonly label: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface ShowDetail extends ShowSummary {
  readonly program: { readonly id: string; readonly title: string };
  /** IANA name of the venue's zone; every time of the show is shown in it. */
  readonly zone: string;
  readonly admission: string;
  readonly seatsPerBuyerMax: number;
  readonly holdSeconds: number;
  readonly prices: readonly Price[];
  readonly layoutVersion: number;
  readonly layoutUrl: string;
  readonly streamUrl: string;
}

export interface Hold {
  readonly holdId: string;
  readonly showId: string;
  /** All seats of the buyer's hold after the command that was answered. */
  readonly seats: readonly string[];
  readonly expiresAt: string;
  readonly version: number;
}

export interface HeldAnswer extends Hold {
  readonly granted?: readonly string[];
}

export interface ReleasedAnswer {
  readonly released: readonly string[];
  readonly hold: Hold | null;
}

export interface HoldsAnswer {
  readonly hold: Hold | null;
  readonly now: string;
}

export interface Items<T> {
  readonly items: readonly T[];
}

/** A part of a list; `next` asks for the one that follows, and is null at the end. */
export interface Part<T> extends Items<T> {
  readonly next: string | null;
}

export interface SessionAnswer {
  readonly buyerId: string;
  readonly role: 'GUEST' | 'USER' | 'ADMIN';
  /** Null for a guest. */
  readonly loginId: string | null;
}

export interface Availability {
  readonly loginId: string;
  readonly available: boolean;
}

/** One page of a long list, counted from 1; `total` counts the items of all pages. */
export interface Page<T> extends Items<T> {
  readonly page: number;
  readonly size: number;
  readonly total: number;
}
