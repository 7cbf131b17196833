import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readPublic } from '@/shared/api/read';
import type { ProgramDetail, ProgramPage } from '@/shared/api/types';
import { type ProgramList, programsPath } from './model/programList';

/** Programs change when an organiser types; a minute is fresh enough. */
const STALE_MS = 60_000;

/** One page of the programs. Until it is there, the page before it stays on screen. */
export function usePrograms(list: ProgramList) {
  const path = programsPath(list);
  return useQuery({
    queryKey: ['programs', 'list', path],
    queryFn: ({ signal }) => readPublic<ProgramPage>(path, signal),
    staleTime: STALE_MS,
    placeholderData: keepPreviousData,
  });
}

export function useProgram(id: string) {
  return useQuery({
    queryKey: ['programs', 'one', id],
    queryFn: ({ signal }) => readPublic<ProgramDetail>(`/api/programs/${encodeURIComponent(id)}`, signal),
    staleTime: STALE_MS,
  });
}
