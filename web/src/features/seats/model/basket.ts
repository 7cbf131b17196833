import type { Mark } from './appearance';
import type { SeatId } from './seatId';

export interface HeldSeats {
  readonly holdId: string;
  readonly seats: readonly SeatId[];
  readonly expiresAt: string;
  /** Grows with every change of the hold; answers may arrive in another order. */
  readonly version: number;
}

/** The buyer's seats of one show: what the server said last, and what it was asked and has not answered. */
export interface Basket {
  readonly hold: HeldSeats | null;
  readonly pending: ReadonlySet<SeatId>;
  /** Holds known to be over, so that a late answer does not bring one back. The newest {@link ENDED_MAX}. */
  readonly ended: readonly string[];
  /** The order of the answers leaves a doubt that only a fresh reading of the hold can settle. */
  readonly doubtful: boolean;
  /** Counts answers to writes: a reading that began before the latest of them is out of date. */
  readonly answers: number;
}

export const ENDED_MAX = 16;
export const EMPTY_BASKET: Basket = { hold: null, pending: new Set(), ended: [], doubtful: false, answers: 0 };

export type BasketEvent =
  | { readonly type: 'asked'; readonly seats: readonly SeatId[] }
  | { readonly type: 'granted'; readonly asked: readonly SeatId[]; readonly hold: HeldSeats }
  | {
      readonly type: 'released';
      readonly asked: readonly SeatId[];
      readonly released: readonly SeatId[];
      readonly hold: HeldSeats | null;
    }
  | { readonly type: 'refused'; readonly asked: readonly SeatId[]; readonly doubtful: boolean }
  | { readonly type: 'read'; readonly hold: HeldSeats | null }
  | { readonly type: 'ended'; readonly holdId: string };

/** The basket after one more event. Pure. */
export function foldBasket(basket: Basket, event: BasketEvent): Basket {
  switch (event.type) {
    case 'asked':
      return { ...basket, pending: new Set([...basket.pending, ...event.seats]) };
    case 'granted':
      return answered(newer(basket, event.hold), event.asked);
    case 'released':
      return answered(event.hold === null ? emptied(basket, event.released) : newer(basket, event.hold), event.asked);
    case 'refused':
      return answered({ ...basket, doubtful: basket.doubtful || event.doubtful }, event.asked);
    case 'read':
      // What was read is the truth, even about a hold that seemed over.
      return { ...basket, hold: event.hold, doubtful: false, ended: without(basket.ended, event.hold?.holdId) };
    case 'ended':
      // Counted as an answer, so that a reading that began before cannot bring the hold back.
      return {
        ...(basket.hold?.holdId === event.holdId ? end(basket, event.holdId) : basket),
        answers: basket.answers + 1,
      };
  }
}

/** True when one more seat would be refused for certain: the server counts booked seats too, and decides. */
export function isFull({ hold, pending }: Basket, seatsMax: number): boolean {
  return hold !== null && hold.seats.length >= seatsMax && pending.size === 0;
}

/** True when a seat of the earlier hold is not in the later one. */
export function hasLost(before: HeldSeats, after: HeldSeats | null): boolean {
  return !before.seats.every((seat) => after?.seats.includes(seat) ?? false);
}

export function marksOf(basket: Basket): ReadonlyMap<SeatId, Mark> {
  const marks = new Map<SeatId, Mark>();
  basket.hold?.seats.forEach((seat) => marks.set(seat, 'mine'));
  basket.pending.forEach((seat) => marks.set(seat, 'pending'));
  return marks;
}

function answered(basket: Basket, asked: readonly SeatId[]): Basket {
  const pending = new Set(basket.pending);
  asked.forEach((seat) => pending.delete(seat));
  return { ...basket, pending, answers: basket.answers + 1 };
}

/** Takes over the hold of an answer unless a newer one is known. */
function newer(basket: Basket, hold: HeldSeats): Basket {
  if (basket.ended.includes(hold.holdId)) return { ...basket, doubtful: true };
  if (basket.hold === null) return { ...basket, hold };
  if (basket.hold.holdId === hold.holdId) return hold.version > basket.hold.version ? { ...basket, hold } : basket;
  // Two holds and no order between them: the one just granted is the likelier, the reading that follows will tell.
  return { ...end(basket, basket.hold.holdId), hold, doubtful: true };
}

/** Nothing was left when the server answered; seats granted since then say that this answer is the older one. */
function emptied(basket: Basket, released: readonly SeatId[]): Basket {
  if (basket.hold === null) return basket;
  const left = basket.hold.seats.filter((seat) => !released.includes(seat));
  return left.length === 0 ? end(basket, basket.hold.holdId) : { ...basket, doubtful: true };
}

function without(ended: readonly string[], holdId: string | undefined): readonly string[] {
  return ended.filter((each) => each !== holdId);
}

function end(basket: Basket, holdId: string): Basket {
  return { ...basket, hold: null, ended: [...basket.ended, holdId].slice(-ENDED_MAX) };
}
