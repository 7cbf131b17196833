import { useRef } from 'react';
import type { Booking, Underway } from '@/shared/api/bookingTypes';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { sectionOf } from '../model/layout';
import { placeOf } from '../model/seatId';
import type { SeatScope } from '../seatScope';
import { labelOf, priceOf } from '../seatWords';
import { useBasket } from '../useSeats';
import { HoldCountdown } from './HoldCountdown';
import { HoldExtension } from './HoldExtension';
import { Payment } from './Payment';

interface Props {
  readonly scope: Pick<SeatScope, 'hall' | 'prices' | 'basket'>;
  readonly onOrdered: (order: Booking | Underway) => void;
}

/** The seats the buyer holds, as the server said, with their time and their price. */
export function BasketPanel({ scope, onOrdered }: Props) {
  const texts = useTexts();
  const { hold, pending } = useBasket(scope.basket);
  const confirming = useObservable(scope.basket.confirming, (value) => value);
  const seats = (hold?.seats ?? []).map((seat) => {
    const { section: id, index } = placeOf(seat);
    const section = sectionOf(scope.hall, id);
    const price = section === null ? undefined : priceOf(scope.hall, scope.prices, section, index);
    return { seat, price, label: labelOf(texts, scope.hall, seat) };
  });
  const totalMinor = seats.reduce((sum, { price }) => sum + (price?.amountMinor ?? 0), 0);
  const currency = scope.prices[0]?.currency ?? 'KRW';
  // The seat that was given back has taken its button along.
  const panel = useRef<HTMLElement>(null);
  useRescuedFocus(seats.length, () => panel.current);
  const busy = confirming || pending.size > 0;

  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={`card basket${seats.length > 0 ? ' filled' : ''}`}
      aria-label={texts.basket.title}
      aria-busy={busy}
    >
      <header>
        <h2>{texts.basket.title}</h2>
        {hold !== null && <HoldCountdown expiresAt={hold.expiresAt} isSilent />}
      </header>
      {hold !== null && <HoldExtension basket={scope.basket} hold={hold} />}
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
          <strong>{formatMoney(totalMinor, currency, texts.locale)}</strong>
        </p>
        <Payment basket={scope.basket} total={{ totalMinor, currency }} onOrdered={onOrdered} />
      </footer>
    </section>
  );
}
