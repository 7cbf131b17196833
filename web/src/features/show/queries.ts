import { useQuery } from '@tanstack/react-query';
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
