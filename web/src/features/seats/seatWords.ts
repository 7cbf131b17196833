import { formatMoney } from '@/shared/format';
import type { Price } from '@/shared/api/types';
import type { Texts } from '@/texts/texts';
import type { Look } from './model/appearance';
import { type Hall, type Section, sectionOf } from './model/layout';
import { placeOf, rowAndNumber, type SeatId } from './model/seatId';

/** "A구역 1열 1번": the seat as the ticket names it. */
export function seatLabel(texts: Texts, section: Section, cell: number): string {
  const { row, number } = rowAndNumber(cell, section.rowLength);
  return texts.seats.label(section.name, row, number);
}

/** The label of a seat by its id; the id itself when the layout does not know its section. */
export function labelOf(texts: Texts, hall: Hall | undefined, seat: SeatId): string {
  const { section: id, index } = placeOf(seat);
  const section = hall === undefined ? null : sectionOf(hall, id);
  return section === null ? seat : seatLabel(texts, section, index);
}

export function priceOf(hall: Hall, prices: readonly Price[], section: Section, cell: number): Price | undefined {
  const category = hall.categories[section.category[cell] ?? 0];
  return prices.find((price) => price.category === category);
}

/** Everything about a seat in one sentence, for those who hear the page. */
export function describeSeat(texts: Texts, label: string, price: Price | undefined, look: Look): string {
  const condition = look === 'none' ? texts.seats.condition.blocked : texts.seats.condition[look];
  if (price === undefined) return `${label}, ${condition}`;
  return `${label}, ${price.label} ${formatMoney(price.amountMinor, price.currency, texts.locale)}, ${condition}`;
}
