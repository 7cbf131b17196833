import type { Booking, Underway } from '@/shared/api/bookingTypes';
import type { Problem } from '@/shared/api/problem';
import { Observable } from '@/shared/store/observable';
import { type Basket, type BasketEvent, EMPTY_BASKET, foldBasket, type HeldSeats, isFull } from '../model/basket';
import type { SeatId } from '../model/seatId';
import type { BasketPorts } from './basketPorts';
import { BasketReading } from './basketReading';
import { BestSeats } from './bestSeats';
import { Extension } from './extension';
import { HoldDeadline } from './holdDeadline';
import type { HoldsApi, Total } from './holdsApi';
import { leavesDoubt, noticeOf, noticeOfLoss } from './notice';
import { forOneBuyer } from './oneBuyer';
import { Purchase } from './purchase';

/**
 * The buyer's seats of one show. Lives outside React, so a click always meets the latest state, and any number of requests
 * may be under way at once. What is "mine" is only ever what an answer of the server said.
 */
export class BasketStore {
  readonly basket = new Observable<Basket>(EMPTY_BASKET);
  readonly confirming: Observable<boolean>;
  readonly checking: Observable<boolean>;
  readonly best: BestSeats;
  readonly extension: Extension;
  readonly #ports: BasketPorts;
  readonly #reading: BasketReading;
  readonly #deadline: HoldDeadline;
  readonly #api: HoldsApi;
  readonly #purchase: Purchase;
  #buyers = 0;

  constructor(ports: BasketPorts) {
    this.#ports = ports;
    this.#api = forOneBuyer(ports.api, () => this.#buyers);
    const answered = {
      granted: (hold: HeldSeats) => this.#fold({ type: 'granted', asked: [], hold }),
      refused: (problem: Problem) => this.#refused([], problem),
    };
    this.#purchase = new Purchase({
      ask: this.#api.confirm,
      ordered: ({ holdId }) => this.#fold({ type: 'ended', holdId }),
      refused: answered.refused,
    });
    this.confirming = this.#purchase.confirming;
    this.checking = this.#purchase.checking;
    this.best = new BestSeats({ ask: this.#api.best, mayAsk: () => !this.confirming.get(), ...answered });
    this.extension = new Extension({ ask: this.#api.extend, ...answered });
    this.#reading = new BasketReading(this.basket, {
      ask: this.#api.read,
      take: (hold) => this.#take(hold),
      isPaid: () => this.confirming.get() || ports.isPaidElsewhere(),
    });
    this.#deadline = new HoldDeadline({
      now: ports.now,
      mayEnd: () => !this.confirming.get() && ports.mayEnd(),
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
    await this.#release([seat], () => this.#api.release(seat));
  }

  async releaseAll(): Promise<void> {
    const { hold, pending } = this.basket.get();
    if (hold === null || pending.size > 0 || this.confirming.get()) return;
    await this.#release(hold.seats, () => this.#api.releaseAll());
  }

  /** Pays with the card what is shown, for the total that is shown; null when refused, or when something is under way. */
  async confirm(card: string, total: Total): Promise<Booking | Underway | null> {
    const { hold, pending } = this.basket.get();
    if (hold === null || pending.size > 0 || this.best.seeking.get()) return null;
    return this.#purchase.pay({ hold, card, total });
  }

  /** Reads what the server holds for this buyer: after a reload, on coming back to the page, and whenever in doubt. */
  read(): Promise<void> {
    return this.#reading.read();
  }

  /** Another buyer sits here now, or nobody: what the earlier one held or asked for is no longer shown. */
  forget(): void {
    this.#buyers++;
    this.#purchase.forget();
    this.basket.set({ ...EMPTY_BASKET, answers: this.basket.get().answers + 1 });
    this.#deadline.watch(null);
  }

  /** The session had run out and this browser came anew; what is under way was asked for by the new buyer. */
  joined(): void {
    const basket = this.basket.get();
    if (basket.hold === null) return;
    this.basket.set({ ...basket, hold: null, doubtful: true, answers: basket.answers + 1 });
    this.#deadline.watch(null);
    this.#reading.ifDoubtful();
  }

  /** What is held is given back, by a way that is no command of this basket's; what is being paid for is not. */
  letGo(): void {
    const { hold } = this.basket.get();
    if (hold !== null && !this.confirming.get()) this.#fold({ type: 'ended', holdId: hold.holdId });
  }

  async #hold(asked: readonly SeatId[]): Promise<void> {
    this.#fold({ type: 'asked', seats: asked });
    const answer = await this.#api.hold(asked);
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
    const loss = noticeOfLoss(this.basket.get().hold, hold, this.#ports.now());
    this.#fold({ type: 'read', hold });
    this.#ports.onRead(hold);
    if (loss !== null) this.#ports.notify(loss);
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
