import { useQuery } from '@tanstack/react-query';
import { readPublic } from '@/shared/api/read';
import type { Items, ProgramDetail, ProgramSummary } from '@/shared/api/types';

/** Programs change when an organiser types; a minute is fresh enough. */
const STALE_MS = 60_000;

export function usePrograms() {
  return useQuery({
    queryKey: ['programs'],
    queryFn: ({ signal }) => readPublic<Items<ProgramSummary>>('/api/programs', signal),
    staleTime: STALE_MS,
  });
}

export function useProgram(id: string) {
  return useQuery({
    queryKey: ['programs', id],
    queryFn: ({ signal }) => readPublic<ProgramDetail>(`/api/programs/${encodeURIComponent(id)}`, signal),
    staleTime: STALE_MS,
  });
}
