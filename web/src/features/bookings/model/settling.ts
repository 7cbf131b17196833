import type { BookingStatus, PaymentState } from '@/shared/model/order';
import { moneyOf } from './money';

const ORDER_MS = 3_000;
/** Giving money back may take a gateway long, and nobody has to act on it. */
const MONEY_MS = 10_000;

/** Milliseconds after which an order will say something else by itself and is read again; null when it is settled. */
export function readAgainMs(order: { status: BookingStatus; payment?: PaymentState }): number | null {
  if (isUnderway(order.status)) return ORDER_MS;
  const money = order.payment === undefined ? null : moneyOf(order.status, order.payment);
  return money === 'checking' || money === 'returning' ? MONEY_MS : null;
}

/** True while it is not known whether the seats will be the buyer's. */
export function isUnderway(status: BookingStatus): boolean {
  return status === 'PENDING' || status === 'CANCELLING';
}

/** True for what became a booking at some time. */
export function isBooking(status: BookingStatus): boolean {
  return status !== 'PENDING' && status !== 'FAILED';
}
