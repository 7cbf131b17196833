import { isUnavailable, ProblemError } from '@/shared/api/problem';
import type { Observable } from '@/shared/store/observable';
import type { Basket, HeldSeats } from '../model/basket';
import type { HoldsApi } from './holdsApi';

/** After a first failure; twice as long after each further one. */
const READ_AGAIN_MS = 3000;
const READ_AGAIN_MAX_MS = 30_000;
const LOOK_AGAIN_MS = 1000;

interface Ports {
  readonly ask: HoldsApi['read'];
  readonly take: (hold: HeldSeats | null) => void;
  /** Whether what is held is being paid for: it would be found gone before it is known that it was bought. */
  readonly isPaid: () => boolean;
}

/**
 * Reads what the server holds for the buyer, one reading at a time: asked for another meanwhile, it reads once more. A
 * reading overtaken by the answer to a write is not used but repeated, once nothing is under way any more; a failed one is
 * repeated later.
 */
export class BasketReading {
  readonly #basket: Observable<Basket>;
  readonly #ports: Ports;
  #running = false;
  #asked = false;
  #failures = 0;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(basket: Observable<Basket>, ports: Ports) {
    this.#basket = basket;
    this.#ports = ports;
  }

  async read(): Promise<void> {
    if (this.#running) {
      // Perhaps this reading is older than what one asks for.
      this.#asked = true;
      return;
    }
    clearTimeout(this.#again);
    if (this.#mustWait()) {
      this.#readWhenPaid();
      return;
    }
    this.#running = true;
    this.#asked = false;
    const before = this.#basket.get();
    try {
      const { hold } = await this.#ports.ask();
      this.#failures = 0;
      const now = this.#basket.get();
      if (this.#mustWait()) {
        this.#readWhenPaid();
        return;
      }
      // Writes answered meanwhile, or still under way, know better than this reading.
      if (now.answers !== before.answers || now.pending.size > 0) this.#basket.set({ ...now, doubtful: true });
      else this.#ports.take(hold);
    } catch (error) {
      if (isFinal(error)) return;
      // Not knowing changes nothing but that: the basket stays as the last answer left it, and its deadline still counts.
      this.#basket.set({ ...this.#basket.get(), doubtful: true });
      const pause = Math.min(READ_AGAIN_MAX_MS, READ_AGAIN_MS * 2 ** this.#failures++);
      this.#again = setTimeout(() => this.ifDoubtful(), pause);
      return;
    } finally {
      this.#running = false;
    }
    this.ifDoubtful();
  }

  #mustWait(): boolean {
    return this.#basket.get().hold !== null && this.#ports.isPaid();
  }

  /** What is bought by then, or held no more, has been told otherwise. */
  #readWhenPaid(): void {
    this.#again = setTimeout(() => {
      if (this.#basket.get().hold !== null) void this.read();
    }, LOOK_AGAIN_MS);
  }

  ifDoubtful(): void {
    const { doubtful, pending } = this.#basket.get();
    if ((doubtful || this.#asked) && pending.size === 0 && !this.#running) void this.read();
  }
}

/** Whether asking again cannot change what came instead of an answer, as of a show that is gone. */
function isFinal(error: unknown): boolean {
  return error instanceof ProblemError && !isUnavailable(error.problem.status);
}
