import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import type { Booking } from '@/shared/api/bookingTypes';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { PageTitle } from '@/shared/ui/PageTitle';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { BookedShowLine } from './BookedShowLine';
import { CancelBooking } from './CancelBooking';
import { moneyOf } from './model/money';
import { isBooking } from './model/settling';
import { useBooking } from './queries';
import { Standing } from './Standing';
import { Ticket } from './Ticket';

/** The server's own record of a booking: what is shown here is what was booked. */
export function ReceiptPage() {
  const { bookingId = '' } = useParams();
  const texts = useTexts();
  const booking = useBooking(bookingId);
  return (
    <>
      <Link to="/bookings" className="back">
        {texts.common.backTo(texts.bookings.title)}
      </Link>
      <Loadable query={booking}>{(data) => <Receipt booking={data} />}</Loadable>
    </>
  );
}

function Receipt({ booking }: { readonly booking: Booking }) {
  const texts = useTexts();
  const isBooked = isBooking(booking.status);
  const isPaid = booking.payment !== undefined && moneyOf(booking.status, booking.payment) === 'paid';
  const tickets = booking.status === 'CONFIRMED' ? booking.seats.filter(({ ticket }) => Boolean(ticket)) : [];
  const money = (amount: number) => formatMoney(amount, booking.currency, texts.locale);
  // What was cancelled has lost its button.
  const article = useRef<HTMLElement>(null);
  useRescuedFocus(booking.status, () => article.current);
  return (
    <article ref={article} className="card receipt" tabIndex={-1}>
      <header>
        <PageTitle title={isBooked ? texts.bookings.receipt : texts.bookings.order} />
        <span className={`badge status-${booking.status}`}>{texts.bookings.status[booking.status]}</span>
      </header>
      <div className="receipt-show">
        <h2>{booking.show.programTitle}</h2>
        <BookedShowLine show={booking.show} />
      </div>
      <Standing booking={booking} />
      {tickets.length > 0 && (
        <section className="tickets" aria-label={texts.bookings.tickets}>
          {tickets.map((seat) => (
            <Ticket key={seat.seat} booking={booking} seat={seat} />
          ))}
        </section>
      )}
      <dl>
        <dt>{texts.bookings.number}</dt>
        <dd className="booking-number">{booking.id}</dd>
      </dl>
      <ul className="receipt-seats">
        {booking.seats.map((seat) => (
          <li key={seat.seat}>
            <strong>{texts.seats.label(seat.section, seat.row, seat.number)}</strong>
            <span className="quiet">{seat.category}</span>
            {seat.amountMinor !== null && <span>{money(seat.amountMinor)}</span>}
          </li>
        ))}
      </ul>
      <p className="receipt-total">
        <span>{isPaid ? texts.bookings.paid : texts.bookings.total}</span>
        <strong>{money(booking.totalMinor)}</strong>
      </p>
      {booking.status === 'FAILED' && (
        <Link to={`/shows/${booking.showId}`} className="button">
          {texts.bookings.toShow}
        </Link>
      )}
      {booking.status === 'CONFIRMED' && <CancelBooking id={booking.id} />}
    </article>
  );
}
