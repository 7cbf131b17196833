import { BasketPanel, basketOf, type Hall, useBasket, useHall } from '@/features/seats';
import type { ShowDetail } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/texts';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { useOrdered } from './useOrdered';
import { useShowWords } from './useShowWords';

/** What somebody holds who is outside, as from before the show had a waiting room: it can be paid for. */
export function HeldOutside({ show }: { readonly show: ShowDetail }) {
  const { hold } = useBasket(basketOf(show.id));
  // The last seat that is given back takes the whole basket along.
  useRescuedFocus(hold === null, () => document.querySelector('main h1'));
  return hold === null ? null : <WithHall show={show} />;
}

function WithHall({ show }: { readonly show: ShowDetail }) {
  const { data: hall } = useHall(show);
  return hall === undefined ? null : <Held show={show} hall={hall} />;
}

function Held({ show, hall }: { readonly show: ShowDetail; readonly hall: Hall }) {
  const { line } = useTexts();
  const basket = basketOf(show.id);
  const onOrdered = useOrdered();
  useShowWords(show, hall, null);
  return (
    <>
      <p className="hint">{line.holdsOutside}</p>
      <BasketPanel scope={{ hall, prices: show.prices, basket }} onOrdered={onOrdered} />
    </>
  );
}
