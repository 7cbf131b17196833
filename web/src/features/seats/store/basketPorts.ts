import type { HeldSeats } from '../model/basket';
import type { HoldsApi } from './holdsApi';
import type { Notice } from './notice';

/** What a basket needs of the world; tests bring their own. */
export interface BasketPorts {
  readonly api: HoldsApi;
  /** Server time, milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether a hold may be taken for over at its deadline, as far as the time and other pages are known. */
  readonly mayEnd: () => boolean;
  /** Whether another page is paying: until it knows how that goes, there is nothing to be read. */
  readonly isPaidElsewhere: () => boolean;
  /** Told what the server holds, as it was read. */
  readonly onRead: (hold: HeldSeats | null) => void;
  readonly notify: (notice: Notice) => void;
}
