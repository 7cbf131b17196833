import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/types';
import { keys } from '../api/keys';
import { readFresh } from '../api/read';
import type { Figures, LineFigures } from './model/figures';
import { keep, type Sample, sampleOf } from './model/history';

const EVERY_MS = 2_000;

/** The figures of a show, read again and again while somebody sees them: a hidden page asks nothing. */
export function useFigures(showId: string) {
  return useQuery({
    queryKey: keys.figures(showId),
    queryFn: ({ signal }): Promise<Figures> =>
      readFresh<Schemas['FiguresView']>(`/api/admin/shows/${encodeURIComponent(showId)}/figures`, signal),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: false,
    // The next reading comes soon enough.
    retry: false,
    refetchOnWindowFocus: true,
  });
}

/** The last minutes of what was read, kept as long as the page is open. */
export function useHistory(figures: Figures | undefined, line: LineFigures | null): readonly Sample[] {
  const [history, setHistory] = useState<readonly Sample[]>([]);
  if (figures === undefined) return history;
  const longer = keep(history, sampleOf(figures, line));
  if (longer !== history) setHistory(longer);
  return longer;
}
