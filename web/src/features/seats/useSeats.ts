import { useCallback, useEffect, useMemo } from 'react';
import type { Left } from '@/shared/model/left';
import { Observable, useObservable } from '@/shared/store/observable';
import { useOwned } from '@/shared/store/useOwned';
import type { Connection } from '@/shared/stream/liveStream';
import type { Mark } from './model/appearance';
import { type Basket, marksOf } from './model/basket';
import { isHeldNoMore } from './model/evolve';
import type { Sale } from './model/frame';
import type { Hall } from './model/layout';
import { leftOf } from './model/left';
import { placeOf } from './model/seatId';
import { EMPTY_VIEW } from './model/seatsView';
import { sectionMarks } from './model/sectionMarks';
import type { BasketStore } from './store/basketStore';
import { SeatsStore } from './store/seatsStore';

/** A show's live seats, connected while the page is open. Null until the connection is made. */
export function useSeatsStore(streamUrl: string, section: string | null): SeatsStore | null {
  const store = useOwned(useCallback(() => new SeatsStore(streamUrl), [streamUrl]));
  useEffect(() => store?.follow(section === null ? [] : [section]), [store, section]);
  return store;
}

const NOTHING_YET = new Observable(EMPTY_VIEW);
const NO_CONNECTION = new Observable<Connection>('connecting');

/** What the stream said last about the sale; null before its first word. */
export function useLiveSale(store: SeatsStore | null): Sale | null {
  return useObservable(store?.view ?? NOTHING_YET, (view) => view.sale);
}

/** What is left of each category of the hall; empty before that is known. */
export function useLeft({ view }: SeatsStore, hall: Hall): ReadonlyMap<string, Left> {
  const free = useObservable(view, (now) => now.free);
  const section = useObservable(view, (now) => now.following[0]);
  const seats = useObservable(view, (now) => (section === undefined ? undefined : now.statuses.get(section)));
  return useMemo(
    () => leftOf(hall, free, new Map(section === undefined || seats === undefined ? [] : [[section, seats]])),
    [hall, free, section, seats],
  );
}

/** Whether the stream has said that the buyer's pass has ended. */
export function useIsOver(store: SeatsStore | null): boolean {
  return useObservable(store?.view ?? NOTHING_YET, (view) => view.isOver);
}

/** Whether the connection is lost, so that what is shown may be old. */
export function useIsLost(store: SeatsStore | null): boolean {
  return useObservable(store?.connection ?? NO_CONNECTION, (connection) => connection === 'lost');
}

export function useBasket(store: BasketStore): Basket {
  return useObservable(store.basket, (basket) => basket);
}

/** The buyer's marks in one section, the same map as long as the basket is the same. */
export function useSectionMarks(store: BasketStore, section: string): ReadonlyMap<number, Mark> {
  const basket = useBasket(store);
  return useMemo(() => sectionMarks(marksOf(basket), section), [basket, section]);
}

/** Keeps the basket true: reads it on arrival, on coming back, and when by the stream a seat is one's own no more. */
export function useBasketUpkeep(basket: BasketStore, seats: SeatsStore | null): void {
  useEffect(() => {
    void basket.read();
    const onVisible = () => {
      if (document.visibilityState === 'visible') void basket.read();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [basket]);

  useEffect(() => {
    if (seats === null) return;
    let before = seats.view.get().statuses;
    return seats.view.subscribe(() => {
      const after = seats.view.get().statuses;
      const mine = basket.basket.get().hold?.seats.map(placeOf) ?? [];
      const lost = mine.some(({ section, index }) => isHeldNoMore(before.get(section), after.get(section), [index]));
      before = after;
      // What is being paid for on this page is told by the answer.
      if (lost && !basket.confirming.get()) void basket.read();
    });
  }, [basket, seats]);
}
