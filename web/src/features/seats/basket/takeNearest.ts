import { toast } from '@/shared/toast/toasts';
import { marksOf } from '../model/basket';
import { sectionOf } from '../model/layout';
import { nearestFree } from '../model/nearest';
import { placeOf, type SeatId, seatIdOf } from '../model/seatId';
import type { SeatScope } from '../seatScope';

/** Asks for the free seat nearest to one that was lost; null where there is none, as far as one can see. */
export function takeNearest(scope: SeatScope, lost: SeatId): (() => void) | null {
  const nearest = () => find(scope, lost);
  if (nearest() === null) return null;
  // Looked for again at the click: by then that seat may be somebody's too.
  return () => {
    const seat = nearest();
    if (seat !== null) void scope.basket.toggle(seat, scope.seatsMax);
    else toast('info', ({ basket }) => basket.noneNear);
  };
}

function find({ hall, seats, basket }: SeatScope, lost: SeatId): SeatId | null {
  const { section: id, index } = placeOf(lost);
  const section = sectionOf(hall, id);
  const statuses = seats.view.get().statuses.get(id);
  if (section === null || statuses === undefined) return null;
  const marks = marksOf(basket.basket.get());
  const cell = nearestFree(section, statuses, index, (each) => !marks.has(seatIdOf(id, each)));
  return cell === null ? null : seatIdOf(id, cell);
}
