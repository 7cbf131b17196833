import { BRIEF_MS, toast } from '@/shared/toast/toasts';
import type { Look } from './model/appearance';
import type { Section } from './model/layout';
import { seatIdOf } from './model/seatId';
import type { SeatScope } from './seatScope';
import { seatLabel } from './seatWords';

export function isPickable(look: Look): boolean {
  return look === 'free' || look === 'mine';
}

/** A click on a seat: asks for it, gives it back, or says briefly why nothing happens. */
export function pickSeat(scope: SeatScope, section: Section, cell: number, look: Look): void {
  if (isPickable(look)) void scope.basket.toggle(seatIdOf(section.id, cell), scope.seatsMax);
  else if (look === 'held' || look === 'sold') {
    toast('info', (texts) => texts.seats.taken(seatLabel(texts, section, cell), texts.seats.condition[look]), {
      shownMs: BRIEF_MS,
    });
  }
}
