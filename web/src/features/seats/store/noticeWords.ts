import { problemText } from '@/shared/i18n/texts';
import type { Toast, ToastTone } from '@/shared/toast/toasts';
import type { SeatId } from '../model/seatId';
import type { Notice } from './notice';

/** What a notice needs to speak of a show's seats. */
export interface ShowWords {
  readonly label: (seat: SeatId) => string;
  readonly seatsMax: number;
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
