import type { Schemas } from './types';

export type Booking = Schemas['BookingView'];
export type BookedSeat = Schemas['SeatView'];
export type BookedShow = Schemas['BookedShow'];
/** A part of the bookings; `next` asks for the one that follows, and is null at the end. */
export type BookingPart = Schemas['Part'];

/** A purchase or a cancel that was taken and is not over yet: its receipt will tell. */
export type Underway = Schemas['ComingAnswer'];

/** What the page has to know to pay: tokens to try the sandbox with; none where real money moves. */
export type PaymentAnswer = Schemas['PaymentView'];
