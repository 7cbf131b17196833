/** PENDING and FAILED orders are no bookings, or not yet; the seats of a CANCELLING one are still sold. */
export type BookingStatus = 'PENDING' | 'FAILED' | 'CONFIRMED' | 'CANCELLING' | 'CANCELLED';

/** How the money stands: AUTHORISED is reserved, VOIDED will not be taken, CAPTURED is taken. */
export type PaymentState = 'UNKNOWN' | 'DECLINED' | 'AUTHORISED' | 'VOIDED' | 'CAPTURED' | 'REFUNDED';
