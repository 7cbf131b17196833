import type { HeldSeats } from '../model/basket';

interface Ports {
  readonly now: () => number;
  /** Not while it is being paid for: the server answers that, late or not. */
  readonly mayEnd: () => boolean;
  readonly onEnd: (hold: HeldSeats) => void;
}

/** Browsers fire a longer timer at once. */
const TIMER_MAX_MS = 2 ** 31 - 1;
const LOOK_AGAIN_MS = 250;

/** Ends a hold at its deadline: past it nothing can be confirmed, whatever the network says. */
export class HoldDeadline {
  readonly #ports: Ports;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Watches this hold and no other; null to watch none. */
  watch(hold: HeldSeats | null): void {
    clearTimeout(this.#timer);
    if (hold === null) return;
    const left = Date.parse(hold.expiresAt) - this.#ports.now();
    this.#timer = setTimeout(() => this.#look(hold), Math.min(TIMER_MAX_MS, Math.max(0, left)));
  }

  #look(hold: HeldSeats): void {
    const over = Date.parse(hold.expiresAt) <= this.#ports.now();
    if (over && this.#ports.mayEnd()) this.#ports.onEnd(hold);
    // Timers drift, and the estimate of the server's clock moves when it is measured again.
    else this.#timer = setTimeout(() => this.#look(hold), LOOK_AGAIN_MS);
  }
}
