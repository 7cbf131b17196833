import type { HeldSeats } from '../model/basket';
import type { HoldsApi } from './holdsApi';
import type { Notice } from './notice';

/** What a basket needs of the world; tests bring their own. */
export interface BasketPorts {
  readonly api: HoldsApi;
  /** Server time, milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether this hold may be taken for over at its deadline, as far as the time and other tabs are known. */
  readonly mayEnd: (hold: HeldSeats) => boolean;
  /** Whether another tab is paying: until it knows how that goes, there is nothing to be read. */
  readonly isPaidElsewhere: () => boolean;
  readonly notify: (notice: Notice) => void;
}
