import type { Booking } from '@/shared/api/bookingTypes';
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
  return (
    <>
      <Orders title={bookings.unsettled} orders={orders.filter(({ status }) => status !== 'FAILED')} />
      <Orders title={bookings.failed} orders={orders.filter(({ status }) => status === 'FAILED')} />
    </>
  );
}

function Orders({ title, orders }: { readonly title: string; readonly orders: readonly Booking[] }) {
  if (orders.length === 0) return null;
  return (
    <section className="unsettled" aria-label={title}>
      <h2>{title}</h2>
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
