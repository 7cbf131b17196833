import { useCallback, useEffect, useState } from 'react';
import { useNow } from '@/shared/time/useNow';
import { reasonToLook } from './model/visit';
import { useVisit } from './queries';
import { useLine } from './useLine';
import { usePlaced } from './usePlaced';

/** How a page asks again where it stands: after so long at least, and so much later at most, in milliseconds. */
const PAUSES = {
  /** The line has reached the place. Those who were called together are no crowd. */
  now: [0, 0],
  /** Asked in vain: so did others. */
  failed: [2_000, 6_000],
  /** Nothing tells those who missed a call. */
  missed: [10_000, 10_000],
  /** There is no stream that would tell. */
  blind: [10_000, 20_000],
  /** A stream may have died without a word. */
  untold: [60_000, 60_000],
} as const;
/** However often it seems that something has happened. */
const LOOK_AGAIN_MS = 2_000;

/**
 * Where the buyer stands in a show's line, kept true by the line's frames.
 *
 * @param inDoubt whether what is shown inside seems to be out of reach
 */
export function useStanding(showId: string, seatsUrl: string, inDoubt: boolean) {
  const query = useVisit(showId);
  const inside = query.data?.state === 'INSIDE';
  const line = useLine(seatsUrl, !inside);
  const visit = usePlaced(query.data, line.frame);
  const now = useNow();
  const { refetch, dataUpdatedAt, errorUpdatedAt } = query;
  const [read, setRead] = useState({ at: dataUpdatedAt, upTo: -1 });
  if (read.at !== dataUpdatedAt) setRead({ at: dataUpdatedAt, upTo: line.frame?.calledUpTo ?? -1 });

  const told = visit === undefined ? null : reasonToLook(visit, line.frame, read.upTo, now);
  const isBlind = inside ? inDoubt : line.connection === 'lost' && visit?.state !== 'OUTSIDE';
  const reason = errorUpdatedAt > dataUpdatedAt ? 'failed' : told === 'now' ? told : isBlind ? 'blind' : told;

  useEffect(() => {
    if (reason === null) return;
    const [least, spread] = PAUSES[reason];
    const since = Date.now() - Math.max(dataUpdatedAt, errorUpdatedAt);
    const wait = Math.max(least + Math.random() * spread, LOOK_AGAIN_MS - since);
    // In a tab that nobody sees a timer may come a minute late, and a call is over by then.
    if (wait <= 0) {
      void refetch();
      return;
    }
    const timer = setTimeout(() => void refetch(), wait);
    return () => clearTimeout(timer);
  }, [reason, dataUpdatedAt, errorUpdatedAt, refetch]);

  const lookAgain = useCallback(() => void refetch(), [refetch]);
  return { query, visit, line, lookAgain };
}
