import type { AccountTexts } from './account';
import type { BestTexts } from './best';
import type { BookingsTexts } from './bookings';
import type { LineTexts } from './line';
import type { PaymentTexts } from './payment';

export type SeatCondition = 'free' | 'mine' | 'pending' | 'held' | 'sold' | 'blocked';
export type SalePhase = 'before' | 'open' | 'paused' | 'closed' | 'suspended';
export type StageSide = 'top' | 'topRight' | 'right' | 'bottomRight' | 'bottom' | 'bottomLeft' | 'left' | 'topLeft';

/** Everything the page says. A new language is one more file of this shape. */
export interface Texts {
  /** BCP 47 tag, for Intl and for the page's lang attribute. */
  readonly locale: string;
  readonly common: {
    readonly brand: string;
    readonly skipToContent: string;
    readonly loading: string;
    readonly retry: string;
    readonly failed: string;
    readonly notFound: string;
    readonly home: string;
    readonly close: string;
    readonly otherLanguage: string;
    readonly backTo: (where: string) => string;
  };
  readonly nav: {
    readonly programs: string;
    readonly bookings: string;
    readonly operations: string;
    readonly holding: (count: number) => string;
  };
  readonly account: AccountTexts;
  readonly programs: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly notFound: string;
    readonly found: (query: string, count: number) => string;
    readonly search: string;
    readonly searchHint: string;
    readonly sort: string;
    readonly sorts: Readonly<Record<'first-show' | 'newest' | 'title', string>>;
    readonly pages: string;
    readonly pageOf: (page: number, pages: number) => string;
    readonly pageBefore: string;
    readonly pageAfter: string;
    readonly shows: (count: number) => string;
    readonly pickDate: string;
    readonly pickTime: string;
    readonly noShows: string;
    readonly seats: (count: string) => string;
    readonly opensAt: (when: string) => string;
  };
  readonly show: {
    readonly phase: Readonly<Record<SalePhase, string>>;
    readonly opensIn: string;
    readonly opensAt: (when: string) => string;
    readonly closesAt: (when: string) => string;
    readonly left: (parts: { days: number; hours: number; minutes: number; seconds: number }) => string;
    readonly units: { days: string; hours: string; minutes: string; seconds: string };
    readonly prices: string;
    readonly seatsLeft: (seats: string) => string;
    readonly seatsLeftBetween: (least: string, most: string) => string;
    readonly noSeatsLeft: string;
    readonly rules: string;
    readonly ruleMax: (count: number) => string;
    readonly opened: string;
    readonly ruleHold: (duration: string) => string;
    /** Either may be nought, but not both. */
    readonly duration: (minutes: number, seconds: number) => string;
    readonly ruleServerTime: string;
  };
  readonly seats: {
    readonly overview: string;
    readonly overviewHint: string;
    readonly pickSection: string;
    readonly allSections: string;
    readonly section: (name: string, free: string) => string;
    readonly freeOf: (free: string, total: string) => string;
    readonly map: (section: string) => string;
    readonly mapKeys: string;
    readonly asMap: string;
    readonly asList: string;
    readonly stage: string;
    readonly stageSide: Readonly<Record<StageSide, string>>;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly row: string;
    readonly rowName: (row: number) => string;
    readonly noSeatsInRow: string;
    readonly label: (section: string, row: number, number: number) => string;
    readonly condition: Readonly<Record<SeatCondition, string>>;
    readonly taken: (label: string, condition: string) => string;
    readonly legend: string;
    readonly connectionLost: string;
    readonly notOpenYet: string;
  };
  readonly best: BestTexts;
  readonly basket: {
    readonly title: string;
    readonly empty: string;
    readonly timeLeft: string;
    readonly timeShort: string;
    readonly extend: string;
    readonly takeNearest: string;
    readonly noneNear: string;
    readonly total: string;
    readonly release: (label: string) => string;
    readonly releaseAll: string;
    readonly confirm: string;
    readonly confirming: string;
    readonly checking: string;
    readonly declined: string;
    readonly expired: string;
    readonly changed: string;
    readonly maxReached: (count: number) => string;
    readonly seatRefused: (label: string, reason: string) => string;
    readonly undecided: string;
  };
  readonly line: LineTexts;
  readonly payment: PaymentTexts;
  readonly bookings: BookingsTexts;
  /** By problem code; a code this page does not know is said as `unexpected`. */
  readonly problems: { readonly unexpected: string } & Readonly<Record<string, string>>;
}
