import { BasketPanel, basketOf, useBasket, useHall } from '@/features/seats';
import type { ShowDetail } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/texts';
import { useOrdered } from './useOrdered';

/** What somebody holds who is outside a waiting room that the show did not have before: it can be paid for. */
export function HeldOutside({ show }: { readonly show: ShowDetail }) {
  const { hold } = useBasket(basketOf(show.id));
  return hold === null ? null : <Held show={show} />;
}

function Held({ show }: { readonly show: ShowDetail }) {
  const { line } = useTexts();
  const { data: hall } = useHall(show);
  const onOrdered = useOrdered();
  if (hall === undefined) return null;
  return (
    <>
      <p className="hint">{line.holdsOutside}</p>
      <BasketPanel scope={{ hall, prices: show.prices, basket: basketOf(show.id) }} onOrdered={onOrdered} />
    </>
  );
}
