import { Link } from 'react-router';
import type { Booking } from '@/shared/api/types';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { BookedShowLine } from './BookedShowLine';
import { useBookings } from './queries';

/** All bookings of this buyer, also those that are cancelled or past. */
export function BookingsPage() {
  const texts = useTexts();
  const bookings = useBookings();
  return (
    <>
      <header className="page-head">
        <h1>{texts.bookings.title}</h1>
      </header>
      <Loadable query={bookings}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="placeholder">{texts.bookings.empty}</p>
          ) : (
            <ul className="booking-list">
              {items.map((booking) => (
                <li key={booking.id}>
                  <BookingRow booking={booking} />
                </li>
              ))}
            </ul>
          )
        }
      </Loadable>
    </>
  );
}

function BookingRow({ booking }: { readonly booking: Booking }) {
  const texts = useTexts();
  return (
    <Link to={`/bookings/${booking.id}`} className="card booking-row">
      <span className={`badge status-${booking.status}`}>{texts.bookings.status[booking.status]}</span>
      <div className="booking-what">
        <strong>{booking.show.programTitle}</strong>
        <BookedShowLine show={booking.show} />
        <p>{booking.seats.map(({ label }) => label).join(', ')}</p>
      </div>
      <span>{formatMoney(booking.totalMinor, booking.currency, texts.locale)}</span>
    </Link>
  );
}
