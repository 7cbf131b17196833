import { Link, useSearchParams } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { PageTitle } from '@/shared/ui/PageTitle';
import { BookingRow } from './BookingRow';
import { useBookings, type When } from './queries';
import { UnsettledOrders } from './UnsettledOrders';

/** All bookings of this buyer, what is to come apart from what is over; cancelled ones too. */
export function BookingsPage() {
  const texts = useTexts();
  const [search] = useSearchParams();
  const when = search.get('when') === 'past' ? 'past' : 'upcoming';
  return (
    <>
      <header className="page-head">
        <PageTitle title={texts.bookings.title} />
        <nav className="booking-tabs" aria-label={texts.bookings.title}>
          <Tab when="upcoming" shown={when} />
          <Tab when="past" shown={when} />
        </nav>
      </header>
      <UnsettledOrders />
      <BookingList when={when} />
    </>
  );
}

function Tab({ when, shown }: { readonly when: When; readonly shown: When }) {
  const texts = useTexts();
  return (
    <Link to={when === 'past' ? '/bookings?when=past' : '/bookings'} aria-current={when === shown ? 'page' : undefined}>
      {texts.bookings.when[when]}
    </Link>
  );
}

function BookingList({ when }: { readonly when: When }) {
  const texts = useTexts();
  const bookings = useBookings(when);
  return (
    <Loadable query={bookings}>
      {({ pages }) => {
        const items = pages.flatMap((part) => part.items);
        return items.length === 0 ? (
          <p className="placeholder">{texts.bookings.empty[when]}</p>
        ) : (
          <>
            <ul className="booking-list">
              {items.map((booking) => (
                <li key={booking.id}>
                  <BookingRow booking={booking} />
                </li>
              ))}
            </ul>
            {bookings.hasNextPage && (
              <button
                type="button"
                className="button"
                disabled={bookings.isFetchingNextPage}
                onClick={() => void bookings.fetchNextPage()}
              >
                {texts.bookings.more}
              </button>
            )}
          </>
        );
      }}
    </Loadable>
  );
}
