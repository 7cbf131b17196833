import type { Booking, Underway } from '@/shared/api/bookingTypes';
import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { cardOf } from '../model/card';
import { usePayment } from '../queries';
import type { BasketStore } from '../store/basketStore';
import type { Total } from '../store/holdsApi';
import { wantedCard } from '../store/wantedCard';
import { useBasket } from '../useSeats';
import { CardChoice } from './CardChoice';

interface Props {
  readonly basket: BasketStore;
  readonly total: Total;
  readonly onOrdered: (order: Booking | Underway) => void;
}

/** What is done with all seats at once: they are paid for, or given back. */
export function Payment({ basket, total, onOrdered }: Props) {
  const texts = useTexts();
  const { hold, pending } = useBasket(basket);
  const confirming = useObservable(basket.confirming, (value) => value);
  const checking = useObservable(basket.checking, (value) => value);
  const payment = usePayment(hold !== null);
  const offered = payment.data?.testCards ?? [];
  const wanted = useObservable(wantedCard, (value) => value);
  const card = cardOf(offered, wanted);
  const seeking = useObservable(basket.best.seeking, (value) => value);
  const isBusy = hold === null || confirming || seeking || pending.size > 0;

  async function pay() {
    const order = card === null ? null : await basket.confirm(card, total);
    if (order !== null) onOrdered(order);
  }

  return (
    <>
      {hold !== null && card !== null && <CardChoice offered={offered} chosen={card} disabled={confirming} />}
      {hold !== null && card === null && !payment.isPending && (
        <p className="card-choice" role="alert">
          {texts.payment.none}{' '}
          <button type="button" className="button" onClick={() => void payment.refetch()}>
            {texts.common.retry}
          </button>
        </p>
      )}
      <div className="basket-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => void basket.releaseAll()}>
          {texts.basket.releaseAll}
        </button>
        <button type="button" className="button primary" disabled={isBusy || card === null} onClick={() => void pay()}>
          {texts.basket[checking ? 'checking' : confirming ? 'confirming' : 'confirm']}
        </button>
        <span className="visually-hidden" role="status">
          {checking ? texts.basket.checking : ''}
        </span>
      </div>
    </>
  );
}
