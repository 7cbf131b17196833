import type { BookedSeat, Booking } from '@/shared/api/bookingTypes';
import { formatDateTime } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';

interface Props {
  readonly booking: Booking;
  readonly seat: BookedSeat;
}

/** The ticket of one seat, to be scanned at the entrance. */
export function Ticket({ booking, seat }: Props) {
  const texts = useTexts();
  const label = texts.seats.label(seat.section, seat.row, seat.number);
  const admittedAt = seat.admittedAt ?? null;
  return (
    <figure className={`ticket${admittedAt === null ? '' : ' used'}`}>
      <img
        src={`/api/bookings/${encodeURIComponent(booking.id)}/tickets/${encodeURIComponent(seat.seat)}`}
        alt={texts.bookings.ticket(label)}
        width={240}
        height={240}
      />
      <figcaption>
        <strong>{label}</strong>
        {admittedAt !== null && (
          <span className="ticket-used">
            {texts.bookings.admitted(formatDateTime(admittedAt, booking.show.zone, texts.locale))}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
