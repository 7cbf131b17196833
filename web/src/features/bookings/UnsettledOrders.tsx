import { useTexts } from '@/shared/i18n/texts';
import { BookingRow } from './BookingRow';
import { useUnsettled } from './queries';

/** Orders whose end is not known yet, and those that failed of late. Draws nothing when there are none. */
export function UnsettledOrders() {
  const { bookings } = useTexts();
  const { data: orders, error } = useUnsettled();
  if (orders === undefined) {
    return error === null ? null : (
      <p className="hint" role="alert">
        {bookings.unsettledUnread}
      </p>
    );
  }
  if (orders.length === 0) return null;
  return (
    <section className="unsettled" aria-label={bookings.unsettled}>
      <h2>{bookings.unsettled}</h2>
      <ul className="booking-list">
        {orders.map((order) => (
          <li key={order.id}>
            <BookingRow booking={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}
