import type { Booking, Underway } from '@/shared/api/bookingTypes';
import type { Problem } from '@/shared/api/problem';
import { Observable } from '@/shared/store/observable';
import {
  type Basket,
  type BasketEvent,
  EMPTY_BASKET,
  foldBasket,
  hasLost,
  type HeldSeats,
  isFull,
} from '../model/basket';
import type { SeatId } from '../model/seatId';
import type { BasketPorts } from './basketPorts';
import { BasketReading } from './basketReading';
import { BestSeats } from './bestSeats';
import { ConfirmKey } from './confirmKey';
import { Extension } from './extension';
import { HoldDeadline } from './holdDeadline';
import type { HoldsApi, Order } from './holdsApi';
import { leavesDoubt, noticeOf } from './notice';

/**
 * The buyer's seats of one show. Lives outside React, so a click always meets the latest state, and any number of requests
 * may be under way at once. What is "mine" is only ever what an answer of the server said.
 */
export class BasketStore {
  readonly basket = new Observable<Basket>(EMPTY_BASKET);
  readonly confirming = new Observable(false);
  /** While a confirm is under way: true when it is known only that the payment takes long. */
  readonly checking = new Observable(false);
  readonly best: BestSeats;
  readonly extension: Extension;
  readonly #ports: BasketPorts;
  readonly #reading: BasketReading;
  readonly #deadline: HoldDeadline;
  readonly #confirmKey = new ConfirmKey();

  constructor(ports: BasketPorts) {
    this.#ports = ports;
    const answered = {
      granted: (hold: HeldSeats) => this.#fold({ type: 'granted', asked: [], hold }),
      refused: (problem: Problem) => this.#refused([], problem),
    };
    this.best = new BestSeats({ ask: ports.api.best, mayAsk: () => !this.confirming.get(), ...answered });
    this.extension = new Extension({ ask: ports.api.extend, ...answered });
    this.#reading = new BasketReading(this.basket, ports.api.read, (hold) => this.#take(hold));
    this.#deadline = new HoldDeadline({
      now: ports.now,
      // A confirm that is under way is answered by the server, late or not.
      mayEnd: () => !this.confirming.get(),
      onEnd: (hold) => {
        this.#fold({ type: 'ended', holdId: hold.holdId });
        ports.notify({ type: 'expired' });
      },
    });
  }

  /** A click: asks for a free seat, gives back one's own, and ignores a seat that is being asked for. */
  async toggle(seat: SeatId, seatsMax: number): Promise<void> {
    const basket = this.basket.get();
    if (basket.pending.has(seat) || this.confirming.get()) return;
    if (basket.hold?.seats.includes(seat) === true) return this.release(seat);
    if (isFull(basket, seatsMax)) this.#ports.notify({ type: 'max-reached' });
    else await this.#hold([seat]);
  }

  async release(seat: SeatId): Promise<void> {
    if (this.basket.get().pending.has(seat) || this.confirming.get()) return;
    await this.#release([seat], () => this.#ports.api.release(seat));
  }

  async releaseAll(): Promise<void> {
    const { hold, pending } = this.basket.get();
    if (hold === null || pending.size > 0 || this.confirming.get()) return;
    await this.#release(hold.seats, () => this.#ports.api.releaseAll());
  }

  /**
   * Pays with the card and books exactly the seats that are shown; null when refused. What is still under way when it is
   * answered leaves the basket too: its receipt tells how it ends. A second call while the first is under way does nothing.
   */
  async confirm(card: string): Promise<Booking | Underway | null> {
    const { hold, pending } = this.basket.get();
    if (hold === null || pending.size > 0 || this.confirming.get() || this.best.seeking.get()) return null;
    const order: Order = { hold, card };
    this.confirming.set(true);
    try {
      const key = this.#confirmKey.of(order);
      const answer = await this.#ports.api.confirm({ ...order, key, onLate: () => this.checking.set(true) });
      if (!answer.ok) {
        this.#confirmKey.refused(order, answer.problem);
        this.#refused([], answer.problem);
        return null;
      }
      this.#fold({ type: 'ended', holdId: hold.holdId });
      return answer.body;
    } finally {
      this.checking.set(false);
      this.confirming.set(false);
    }
  }

  /** Reads what the server holds for this buyer: after a reload, on coming back to the page, and whenever in doubt. */
  read(): Promise<void> {
    return this.#reading.read();
  }

  /** Another buyer sits here now: what the earlier one held is no longer shown, and what this one holds is read. */
  forget(): void {
    const basket = this.basket.get();
    if (basket.hold === null) return;
    this.basket.set({ ...basket, hold: null, doubtful: true, answers: basket.answers + 1 });
    this.#deadline.watch(null);
    this.#reading.ifDoubtful();
  }

  async #hold(asked: readonly SeatId[]): Promise<void> {
    this.#fold({ type: 'asked', seats: asked });
    const answer = await this.#ports.api.hold(asked);
    if (answer.ok) this.#fold({ type: 'granted', asked, hold: answer.body });
    else this.#refused(asked, answer.problem);
  }

  async #release(asked: readonly SeatId[], send: () => ReturnType<HoldsApi['releaseAll']>): Promise<void> {
    this.#fold({ type: 'asked', seats: asked });
    const answer = await send();
    if (answer.ok) this.#fold({ type: 'released', asked, ...answer.body });
    else this.#refused(asked, answer.problem);
  }

  #take(hold: HeldSeats | null): void {
    const before = this.basket.get().hold;
    this.#fold({ type: 'read', hold });
    if (before === null || !hasLost(before, hold)) return;
    const expired = Date.parse(before.expiresAt) <= this.#ports.now();
    this.#ports.notify({ type: expired ? 'expired' : 'changed' });
  }

  #refused(asked: readonly SeatId[], problem: Problem): void {
    this.#ports.notify(noticeOf(asked, problem));
    this.#fold({ type: 'refused', asked, doubtful: leavesDoubt(problem) });
  }

  #fold(event: BasketEvent): void {
    this.basket.set(foldBasket(this.basket.get(), event));
    this.#deadline.watch(this.basket.get().hold);
    this.#reading.ifDoubtful();
  }
}
