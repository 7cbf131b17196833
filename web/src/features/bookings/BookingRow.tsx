import { Link } from 'react-router';
import type { Booking } from '@/shared/api/bookingTypes';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { BookedShowLine } from './BookedShowLine';

/** One booking or order in a list, and the way to its receipt. */
export function BookingRow({ booking }: { readonly booking: Booking }) {
  const texts = useTexts();
  return (
    <Link to={`/bookings/${booking.id}`} className="card booking-row">
      <span className={`badge status-${booking.status}`}>{texts.bookings.status[booking.status]}</span>
      <div className="booking-what">
        <strong>{booking.show.programTitle}</strong>
        <BookedShowLine show={booking.show} />
        <p>{booking.seats.map((seat) => texts.seats.label(seat.section, seat.row, seat.number)).join(', ')}</p>
      </div>
      <span>{formatMoney(booking.totalMinor, booking.currency, texts.locale)}</span>
    </Link>
  );
}
