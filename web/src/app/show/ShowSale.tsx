import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  BasketPanel,
  basketOf,
  type Hall,
  sectionOf,
  useBasketUpkeep,
  useIsLost,
  useIsOver,
  useSeatsStore,
} from '@/features/seats';
import { Opening, ShowHead } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { ConnectionNotice } from '@/shared/ui/ConnectionNotice';
import { LiveTerms } from './LiveTerms';
import { SeatArea } from './SeatArea';
import { useOrdered } from './useOrdered';
import { useSale } from './useSale';
import { useShowWords } from './useShowWords';

interface Props {
  readonly show: ShowDetail;
  readonly hall: Hall;
  /** Told when the seats are out of reach, perhaps since the time inside is over, and when no longer. */
  readonly onDoubt: (inDoubt: boolean) => void;
}

/** Puts the features of a show together. The chosen section is in the address, so that a reload finds it again. */
export function ShowSale({ show, hall, onDoubt }: Props) {
  const onOrdered = useOrdered();
  const [params, setParams] = useSearchParams();
  const section = sectionOf(hall, params.get('section'));
  const basket = basketOf(show.id);
  const seats = useSeatsStore(show.streamUrl, section?.id ?? null);
  const { phase, times, message } = useSale(show, seats);
  useBasketUpkeep(basket, seats);
  const isLost = useIsLost(seats);
  const inDoubt = useIsOver(seats) || isLost;

  useEffect(() => {
    onDoubt(inDoubt);
    return () => onDoubt(false);
  }, [inDoubt, onDoubt]);

  const scope = useMemo(
    () => (seats === null ? null : { hall, prices: show.prices, seatsMax: show.seatsPerBuyerMax, seats, basket }),
    [hall, show, seats, basket],
  );

  useShowWords(show, hall, scope);

  return (
    <>
      <ShowHead show={show} phase={phase} times={times} />
      <Opening opensAt={times.opensAt} phase={phase} />
      {scope !== null && (
        <div className="show-columns">
          <SeatArea
            scope={scope}
            section={section}
            phase={phase}
            message={message}
            onChoose={(id) => setParams(id === null ? {} : { section: id }, { preventScrollReset: true })}
          />
          <aside>
            <BasketPanel scope={scope} onOrdered={onOrdered} />
            <LiveTerms show={show} scope={scope} />
          </aside>
          <ConnectionNotice isLost={isLost} />
        </div>
      )}
    </>
  );
}
