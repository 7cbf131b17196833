import { newKey } from '@/shared/api/key';
import type { Problem } from '@/shared/api/problem';
import type { Order } from './holdsApi';

/** What says that an order has come to its end, or never was one: paying again is another order. */
const DECIDED_STATUSES = [402, 409, 422];

/**
 * The Idempotency-Keys of confirms. The same seats of a hold, paid with the same card, keep their key: asking again after
 * a lost answer finds the booking that was made, instead of a refusal because its hold is gone. Another card is another
 * order, and so is the same card once it was declined.
 */
export class ConfirmKey {
  #hold = '';
  /** By card, of the latest hold alone. */
  readonly #keys = new Map<string, string>();

  of({ hold: { holdId, seats }, card }: Order): string {
    const hold = `${holdId} ${seats.join(' ')}`;
    if (this.#hold !== hold) this.#keys.clear();
    this.#hold = hold;
    const key = this.#keys.get(card) ?? newKey();
    this.#keys.set(card, key);
    return key;
  }

  /** Takes note that an order was refused; its key is used again only while its outcome is not known. */
  refused({ card }: Order, problem: Problem): void {
    if (DECIDED_STATUSES.includes(problem.status)) this.#keys.delete(card);
  }
}
