import type { BookingStatus, PaymentState } from '@/shared/model/order';

/** How the money of an order stands, for its buyer. */
export type Money = 'checking' | 'reserved' | 'paid' | 'notCharged' | 'returning' | 'released' | 'refunded';

/** What is reserved or taken for seats that one does not get, or gives back, is on its way back. */
export function moneyOf(status: BookingStatus, payment: PaymentState): Money {
  switch (payment) {
    case 'UNKNOWN':
      return 'checking';
    case 'DECLINED':
      return 'notCharged';
    case 'VOIDED':
      return 'released';
    case 'REFUNDED':
      return 'refunded';
    case 'AUTHORISED':
      return keepsSeats(status) ? 'reserved' : 'returning';
    case 'CAPTURED':
      return keepsSeats(status) ? 'paid' : 'returning';
  }
}

function keepsSeats(status: BookingStatus): boolean {
  return status === 'PENDING' || status === 'CONFIRMED';
}
