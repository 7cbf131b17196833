import { problemText } from '@/shared/i18n/texts';
import type { Toast, ToastAction, ToastTone } from '@/shared/toast/toasts';
import type { SeatId } from '../model/seatId';
import type { Notice } from './notice';

/** What a notice needs to speak of a show's seats, and to have them shown as they are. */
export interface ShowWords {
  readonly label: (seat: SeatId) => string;
  readonly seatsMax: number;
  /** Reads the show again: its prices or rules have changed. */
  readonly readAgain: () => void;
  /** Asks for the free seat that is nearest to one and costs the same; null where there is none. */
  readonly takeNearest: (seat: SeatId) => (() => void) | null;
}

export function toneOf(notice: Notice): ToastTone {
  return notice.type === 'max-reached' || notice.type === 'changed' ? 'info' : 'warning';
}

/** A notice in the language of the moment it is read. */
export function wordsOf(notice: Notice, show: ShowWords | undefined): Toast['say'] {
  return (texts) => {
    switch (notice.type) {
      case 'refused': {
        // Of what was declined in the basket more is known than of any payment: its seats are still there.
        const { code } = notice.problem;
        const reason = code === 'payment-declined' ? texts.basket.declined : problemText(texts, code);
        const labels = notice.seats.map((seat) => show?.label(seat) ?? seat).join(', ');
        return labels === '' ? reason : texts.basket.seatRefused(labels, reason);
      }
      case 'max-reached':
        return texts.basket.maxReached(show?.seatsMax ?? 0);
      case 'undecided':
        return texts.basket.undecided;
      case 'expired':
        return texts.basket.expired;
      case 'changed':
        return texts.basket.changed;
    }
  };
}

/** What the buyer may do about it at once: take the next seat instead of one that was just lost. */
export function actionOf(notice: Notice, show: ShowWords | undefined): ToastAction | null {
  const isLost = notice.type === 'refused' && notice.problem.code === 'seat-unavailable';
  const [seat] = isLost ? notice.seats : [];
  const take = seat === undefined ? null : (show?.takeNearest(seat) ?? null);
  return take === null ? null : { say: (texts) => texts.basket.takeNearest, run: take };
}
