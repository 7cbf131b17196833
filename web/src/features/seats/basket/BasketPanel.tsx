import type { Booking } from '@/shared/api/types';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { sectionOf } from '../model/layout';
import { placeOf } from '../model/seatId';
import type { SeatScope } from '../seatScope';
import { labelOf, priceOf } from '../seatWords';
import { useBasket } from '../useSeats';
import { HoldCountdown } from './HoldCountdown';

interface Props {
  readonly scope: SeatScope;
  readonly onBooked: (booking: Booking) => void;
}

/** The seats the buyer holds, as the server said, with their time and their price. */
export function BasketPanel({ scope, onBooked }: Props) {
  const texts = useTexts();
  const { hold, pending } = useBasket(scope.basket);
  const confirming = useObservable(scope.basket.confirming, (value) => value);
  const seats = (hold?.seats ?? []).map((seat) => {
    const { section: id, index } = placeOf(seat);
    const section = sectionOf(scope.hall, id);
    const price = section === null ? undefined : priceOf(scope.hall, scope.prices, section, index);
    return { seat, price, label: labelOf(texts, scope.hall, seat) };
  });
  const total = seats.reduce((sum, { price }) => sum + (price?.amountMinor ?? 0), 0);
  const currency = scope.prices[0]?.currency ?? 'KRW';
  const busy = confirming || pending.size > 0;

  async function confirm() {
    const booking = await scope.basket.confirm();
    if (booking !== null) onBooked(booking);
  }

  return (
    <section
      className={`card basket${seats.length > 0 ? ' filled' : ''}`}
      aria-label={texts.basket.title}
      aria-busy={busy}
    >
      <header>
        <h2>{texts.basket.title}</h2>
        {hold !== null && <HoldCountdown expiresAt={hold.expiresAt} />}
      </header>
      {seats.length === 0 && <p className="quiet basket-empty">{texts.basket.empty}</p>}
      <ul>
        {seats.map(({ seat, label, price }) => (
          <li key={seat}>
            <span>
              <strong>{label}</strong>
              {price !== undefined && (
                <span className="quiet">
                  {price.label} · {formatMoney(price.amountMinor, price.currency, texts.locale)}
                </span>
              )}
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={texts.basket.release(label)}
              disabled={confirming || pending.has(seat)}
              onClick={() => void scope.basket.release(seat)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <p className="basket-total">
          <span>{texts.basket.total}</span>
          <strong>{formatMoney(total, currency, texts.locale)}</strong>
        </p>
        <div className="basket-actions">
          <button
            type="button"
            className="button"
            disabled={hold === null || busy}
            onClick={() => void scope.basket.releaseAll()}
          >
            {texts.basket.releaseAll}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={hold === null || busy}
            onClick={() => void confirm()}
          >
            {confirming ? texts.basket.confirming : texts.basket.confirm}
          </button>
        </div>
      </footer>
    </section>
  );
}
