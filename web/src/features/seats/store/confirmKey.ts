import { newKey } from '@/shared/api/key';
import type { HeldSeats } from '../model/basket';

/**
 * The Idempotency-Key of a confirm. The same hold and seats keep their key: asking again after a lost answer finds the
 * booking that was made, instead of a refusal because its hold is gone.
 */
export class ConfirmKey {
  #last: { readonly hold: string; readonly key: string } | null = null;

  of({ holdId, seats }: HeldSeats): string {
    const hold = `${holdId} ${seats.join(' ')}`;
    if (this.#last?.hold !== hold) this.#last = { hold, key: newKey() };
    return this.#last.key;
  }
}
