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
  readonly #key = new ConfirmKey();
  readonly #ports: Ports;

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
    try {
      const onLate = () => this.checking.set(true);
      const answer = await this.#ports.ask({ ...order, key: this.#key.of(order), onLate });
      if (answer.ok) {
        this.#ports.ordered(order.hold);
        return answer.body;
      }
      this.#key.refused(order, answer.problem);
      this.#ports.refused(answer.problem);
      return null;
    } finally {
      this.checking.set(false);
      this.confirming.set(false);
    }
  }
}
