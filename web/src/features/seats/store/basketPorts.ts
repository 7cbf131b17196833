import type { HoldsApi } from './holdsApi';
import type { Notice } from './notice';

/** What a basket needs of the world; tests bring their own. */
export interface BasketPorts {
  readonly api: HoldsApi;
  /** Server time, milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether the server has ever said what time it is: until then it is the machine's own watch that tells. */
  readonly isTimeKnown: () => boolean;
  readonly notify: (notice: Notice) => void;
}
