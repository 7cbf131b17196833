import type { Observable } from '@/shared/store/observable';
import type { Basket, HeldSeats } from '../model/basket';
import type { HoldsApi } from './holdsApi';

const READ_AGAIN_MS = 3000;

/**
 * Reads what the server holds for the buyer, one reading at a time: asked for another meanwhile, it reads once more. A
 * reading overtaken by the answer to a write is not used but repeated, once nothing is under way any more; a
 * failed one is repeated later as long as there is doubt.
 */
export class BasketReading {
  readonly #basket: Observable<Basket>;
  readonly #ask: HoldsApi['read'];
  readonly #take: (hold: HeldSeats | null) => void;
  #running = false;
  #asked = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(basket: Observable<Basket>, ask: HoldsApi['read'], take: (hold: HeldSeats | null) => void) {
    this.#basket = basket;
    this.#ask = ask;
    this.#take = take;
  }

  async read(): Promise<void> {
    if (this.#running) {
      // Perhaps this reading is older than what one asks for.
      this.#asked = true;
      return;
    }
    this.#running = true;
    this.#asked = false;
    clearTimeout(this.#again);
    const before = this.#basket.get();
    try {
      const { hold } = await this.#ask();
      const now = this.#basket.get();
      // Writes answered meanwhile, or still under way, know better than this reading.
      if (now.answers !== before.answers || now.pending.size > 0) this.#basket.set({ ...now, doubtful: true });
      else this.#take(hold);
    } catch {
      // Not knowing changes nothing: the basket stays as the last answer left it, and its deadline still counts.
      this.#again = setTimeout(() => this.ifDoubtful(), READ_AGAIN_MS);
      return;
    } finally {
      this.#running = false;
    }
    this.ifDoubtful();
  }

  ifDoubtful(): void {
    const { doubtful, pending } = this.#basket.get();
    if ((doubtful || this.#asked) && pending.size === 0 && !this.#running) void this.read();
  }
}
