import type { Price } from '@/shared/api/types';
import type { Hall } from './model/layout';
import type { BasketStore } from './store/basketStore';
import type { SeatsStore } from './store/seatsStore';

/** What every view of a show's seats needs. */
export interface SeatScope {
  readonly hall: Hall;
  readonly prices: readonly Price[];
  readonly seatsMax: number;
  readonly seats: SeatsStore;
  readonly basket: BasketStore;
}
