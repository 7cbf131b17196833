import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readPublic } from '@/shared/api/read';
import type { ShowDetail } from '@/shared/api/types';

export function showKey(id: string) {
  return ['shows', id] as const;
}

/** A show's times, prices and rules. Changes reach an open page by the stream, so it is rarely asked for again. */
export function useShow(id: string) {
  return useQuery({
    queryKey: showKey(id),
    queryFn: ({ signal }) => readPublic<ShowDetail>(`/api/shows/${encodeURIComponent(id)}`, signal),
    staleTime: 5 * 60_000,
  });
}

/** Between these a page that has lost its seats asks for the show: others have lost them in the same second. */
const AGAIN_MS = [5_000, 60_000] as const;

/**
 * Reads a show again while its seats seem to be out of reach: it may have been given a waiting room since it was read, and
 * let in only who comes through that.
 */
export function useShowAgain(id: string, inDoubt: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!inDoubt) return;
    const [least, most] = AGAIN_MS;
    const again = () => void client.invalidateQueries({ queryKey: showKey(id) });
    const timer = setInterval(again, least + Math.random() * (most - least));
    return () => clearInterval(timer);
  }, [client, id, inDoubt]);
}
