import type { HoldsApi } from './holdsApi';
import type { Notice } from './notice';

/** What a basket needs of the world; tests bring their own. */
export interface BasketPorts {
  readonly api: HoldsApi;
  /** Server time, milliseconds since the epoch. */
  readonly now: () => number;
  readonly notify: (notice: Notice) => void;
}
