import type { Booking, Underway } from '@/shared/api/bookingTypes';
import type { Problem } from '@/shared/api/problem';
import { Observable } from '@/shared/store/observable';
import type { HeldSeats } from '../model/basket';
import { ConfirmKey } from './confirmKey';
import type { HoldsApi, Order } from './holdsApi';

interface Ports {
  readonly ask: HoldsApi['confirm'];
  readonly ordered: (hold: HeldSeats) => void;
  readonly refused: (problem: Problem) => void;
}

/** Pays for a hold and books exactly the seats that are shown, for the price that is shown. */
export class Purchase {
  readonly confirming = new Observable(false);
  /** While a confirm is under way: true when it is known only that the payment takes long. */
  readonly checking = new Observable(false);
  readonly #ports: Ports;
  #key = new ConfirmKey();
  #latest = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * Null when refused. What is still under way when it is answered leaves the basket too: its receipt tells how it ends. A
   * second call while the first is under way does nothing.
   */
  async pay(order: Order): Promise<Booking | Underway | null> {
    if (this.confirming.get()) return null;
    this.confirming.set(true);
    const number = ++this.#latest;
    try {
      const onLate = () => number === this.#latest && this.checking.set(true);
      const answer = await this.#ports.ask({ ...order, key: this.#key.of(order), onLate });
      if (answer.ok) {
        this.#ports.ordered(order.hold);
        return answer.body;
      }
      this.#key.refused(order, answer.problem);
      // Before what follows from it: a reading would wait for the payment.
      if (number === this.#latest) this.#rest();
      this.#ports.refused(answer.problem);
      return null;
    } finally {
      if (number === this.#latest) this.#rest();
    }
  }

  /** Another buyer sits here now, who need not wait for what the earlier one is paying. */
  forget(): void {
    this.#latest++;
    this.#key = new ConfirmKey();
    this.#rest();
  }

  #rest(): void {
    this.checking.set(false);
    this.confirming.set(false);
  }
}
