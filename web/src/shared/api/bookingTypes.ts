import type { BookingStatus, PaymentState } from '../model/order';

export interface BookedSeat {
  readonly seat: string;
  /** Name of the section, row and number from 1: what the map makes its label of. */
  readonly section: string;
  readonly row: number;
  readonly number: number;
  readonly label: string;
  readonly category: string;
  /** Null when the prices have changed since: then only the total is known. */
  readonly amountMinor: number | null;
  /** Signed, for the entrance; only of seats that are sold. Its QR code is a picture of its own. */
  readonly ticket?: string | null;
  /** When the ticket was used at the entrance; null or absent while it was not. */
  readonly admittedAt?: string | null;
}

/** What is seen, where and when; `zone` is the IANA name of the venue's zone. */
export interface BookedShow {
  readonly programTitle: string;
  readonly placeName: string;
  readonly startsAt: string;
  readonly zone: string;
}

export interface Booking {
  readonly id: string;
  readonly showId: string;
  readonly show: BookedShow;
  readonly status: BookingStatus;
  readonly seats: readonly BookedSeat[];
  readonly totalMinor: number;
  readonly currency: string;
  /** Null unless it was booked. */
  readonly bookedAt: string | null;
  readonly cancelledAt: string | null;
  /** Absent in lists of bookings, and where nothing was to be paid. */
  readonly payment?: PaymentState;
  /** Why it FAILED, as the code of a problem. */
  readonly cause?: string;
}

/** A purchase or a cancel that was taken and is not over yet: its receipt will tell. */
export interface Underway {
  readonly id: string;
  readonly status: 'PENDING' | 'CANCELLING';
}

/** What the page has to know to pay. */
export interface PaymentAnswer {
  /** Tokens to try the sandbox with; none where real money moves. */
  readonly testCards: readonly string[];
}
