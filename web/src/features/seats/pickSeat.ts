import { BRIEF_MS, toast } from '@/shared/toast/toasts';
import type { Look } from './model/appearance';
import type { Section } from './model/layout';
import { seatIdOf } from './model/seatId';
import type { SeatScope } from './seatScope';
import { seatLabel } from './seatWords';

export function isPickable(look: Look): boolean {
  return look === 'free' || look === 'mine';
}

/** The second click of a double click is none: it would give back what the first has taken. */
const DOUBLE_CLICK_MS = 500;

let last: { readonly section: Section; readonly cell: number; readonly at: number } | null = null;

function isDoubled(section: Section, cell: number): boolean {
  const before = last;
  last = { section, cell, at: performance.now() };
  return before?.section === section && before.cell === cell && last.at - before.at < DOUBLE_CLICK_MS;
}

/** A click on a seat: asks for it, gives it back, or says briefly why nothing happens. */
export function pickSeat(scope: SeatScope, section: Section, cell: number, look: Look): void {
  if (isDoubled(section, cell)) return;
  if (isPickable(look)) void scope.basket.toggle(seatIdOf(section.id, cell), scope.seatsMax);
  else if (look === 'held' || look === 'sold') {
    toast('info', (texts) => texts.seats.taken(seatLabel(texts, section, cell), texts.seats.condition[look]), {
      shownMs: BRIEF_MS,
    });
  }
}
