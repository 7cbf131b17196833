import type { Booking } from '@/shared/api/bookingTypes';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { moneyOf } from './model/money';

/** How an order and its money stand, and why it failed; read out when that changes. */
export function Standing({ booking }: { readonly booking: Booking }) {
  const texts = useTexts();
  const { status, payment, cause } = booking;
  return (
    <div className="standing" role="status">
      <p>
        {texts.bookings.told[status]}
        {status === 'FAILED' && cause !== undefined && <> {problemText(texts, cause)}</>}
      </p>
      {payment !== undefined && (
        <p>
          <span className="quiet">{texts.bookings.payment}</span> {texts.bookings.money[moneyOf(status, payment)]}
        </p>
      )}
    </div>
  );
}
