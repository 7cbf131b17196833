import { useCallback, useEffect, useState } from 'react';
import { useNow } from '@/shared/time/useNow';
import { placeIn } from './model/draw';
import type { LineFrame } from './model/lineFrame';
import { isOutdated, type Visit } from './model/visit';
import { useVisit } from './queries';
import { lotsOf } from './store/lots';
import { useLine } from './useLine';

/** The pages of those who were called at the same moment do not ask in the same millisecond. */
const SPREAD_MS = 300;
/** Nor does a page ask more often than this, whatever the frames say. */
const LOOK_AGAIN_MS = 2_000;

/** Where the buyer stands in a show's line, kept true by the line's frames. */
export function useStanding(showId: string, seatsUrl: string) {
  const [isInside, setInside] = useState(false);
  const line = useLine(seatsUrl, !isInside);
  const query = useVisit(showId, line.connection === 'lost' && !isInside);
  const visit = usePlaced(query.data, line.frame);
  const now = useNow();
  const outdated = visit !== undefined && isOutdated(visit, line.frame, now);
  const { refetch, dataUpdatedAt } = query;

  const inside = visit?.state === 'INSIDE';
  if (inside !== isInside) setInside(inside);

  useEffect(() => {
    if (!outdated) return;
    const rest = Math.max(0, LOOK_AGAIN_MS - (Date.now() - dataUpdatedAt));
    const timer = setTimeout(() => void refetch(), rest + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [outdated, dataUpdatedAt, refetch]);

  const lookAgain = useCallback(() => void refetch(), [refetch]);
  return { query, visit, line, lookAgain };
}

/** The visit with the place that a draw has given it since it was read. */
function usePlaced(visit: Visit | undefined, frame: LineFrame | null): Visit | undefined {
  const number = visit?.state === 'WAITING' && (visit.place ?? null) === null ? (visit.number ?? null) : null;
  const [drawn, setDrawn] = useState<{ readonly by: string; readonly place: number } | null>(null);
  const seed = frame?.draw?.seed ?? null;
  const count = frame?.draw?.drawn ?? 0;
  const by = `${seed} ${number}`;

  useEffect(() => {
    if (seed === null || number === null) return;
    let over = false;
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    void placeIn(count, number, lotsOf(seed), pause).then((place) => {
      if (!over) setDrawn({ by, place });
    });
    return () => {
      over = true;
    };
  }, [seed, number, count, by]);

  return visit !== undefined && number !== null && drawn?.by === by ? { ...visit, place: drawn.place } : visit;
}
