import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  BasketPanel,
  basketOf,
  describeShow,
  type Hall,
  labelOf,
  sectionOf,
  takeNearest,
  useBasketUpkeep,
  useIsLost,
  useIsOver,
  useSeatsStore,
} from '@/features/seats';
import { Countdown, ShowHead, showKey } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/texts';
import { ConnectionNotice } from '@/shared/ui/ConnectionNotice';
import { LiveTerms } from './LiveTerms';
import { SeatArea } from './SeatArea';
import { useOrdered } from './useOrdered';
import { useSale } from './useSale';

interface Props {
  readonly show: ShowDetail;
  readonly hall: Hall;
  /** Told when the seats are out of reach, perhaps since the time inside is over, and when no longer. */
  readonly onDoubt: (inDoubt: boolean) => void;
}

/** Puts the features of a show together. The chosen section is in the address, so that a reload finds it again. */
export function ShowSale({ show, hall, onDoubt }: Props) {
  const texts = useTexts();
  const client = useQueryClient();
  const onOrdered = useOrdered();
  const [params, setParams] = useSearchParams();
  const section = sectionOf(hall, params.get('section'));
  const basket = basketOf(show.id);
  const seats = useSeatsStore(show.streamUrl, section?.id ?? null);
  const { phase, times, message } = useSale(show, seats);
  const [hasWaited, setHasWaited] = useState(false);
  if (phase === 'before' && !hasWaited) setHasWaited(true);
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

  useEffect(() => {
    describeShow(show.id, {
      label: (seat) => labelOf(texts, hall, seat),
      seatsMax: show.seatsPerBuyerMax,
      readAgain: () => void client.invalidateQueries({ queryKey: showKey(show.id) }),
      takeNearest: (seat) => (scope === null ? null : takeNearest(scope, seat)),
    });
  }, [show, hall, texts, scope, client]);

  return (
    <>
      <ShowHead show={show} phase={phase} times={times} />
      {(phase === 'before' || (phase === 'open' && hasWaited)) && (
        <Countdown opensAt={times.opensAt} isOpen={phase === 'open'} />
      )}
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
