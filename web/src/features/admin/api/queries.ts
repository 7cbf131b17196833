import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ProgramDetail, ShowDetail } from '@/shared/api/types';
import { keys } from './keys';
import { readFresh } from './read';
import type { AdminShow, CapacityTotal, PlacePage, ProgramPage, AdminProgram } from './types';

export type Which = 'listed' | 'archived' | 'all';

/** As many as one list has. */
const LIST_MAX = 100;

export function usePrograms(which: Which, page: number, size = 20, enabled = true) {
  const archived = which === 'all' ? '' : `archived=${String(which === 'archived')}&`;
  return useQuery({
    queryKey: [...keys.programList(which, page), size],
    queryFn: ({ signal }) => readFresh<ProgramPage>(`/api/admin/programs?${archived}page=${page}&size=${size}`, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
}

export function useProgram(id: string) {
  return useQuery({
    queryKey: keys.program(id),
    queryFn: ({ signal }) => readFresh<AdminProgram>(`/api/admin/programs/${encodeURIComponent(id)}`, signal),
  });
}

/** As many programs as one list can tell, archived ones too; asked for only if `isNeeded`. */
export const useAllPrograms = (isNeeded: boolean) => usePrograms('all', 1, LIST_MAX, isNeeded);

/** The shows of a program, as buyers see them: archived or not, its shows are told in one place only. */
export function useShowsOf(programId: string) {
  return useQuery({
    queryKey: keys.showsOf(programId),
    queryFn: ({ signal }) => readFresh<ProgramDetail>(`/api/programs/${encodeURIComponent(programId)}`, signal),
  });
}

export function useAdminShow(id: string) {
  return useQuery({
    queryKey: keys.show(id),
    queryFn: ({ signal }) => readFresh<AdminShow>(`/api/admin/shows/${encodeURIComponent(id)}`, signal),
  });
}

/** The show as buyers see it: title, place, zone, and where its layout and streams are. */
export function useShown(id: string) {
  return useQuery({
    queryKey: keys.shown(id),
    queryFn: ({ signal }) => readFresh<ShowDetail>(`/api/shows/${encodeURIComponent(id)}`, signal),
  });
}

export function usePlaces(page: number, size = 20, enabled = true) {
  return useQuery({
    queryKey: [...keys.placeList(page), size],
    queryFn: ({ signal }) => readFresh<PlacePage>(`/api/admin/places?page=${page}&size=${size}`, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** As many places as one list of choices can take; asked for only if `isNeeded`. */
export const useAllPlaces = (isNeeded = true) => usePlaces(1, LIST_MAX, isNeeded);

export function useTotal() {
  return useQuery({
    queryKey: keys.total,
    queryFn: ({ signal }) => readFresh<CapacityTotal>('/api/admin/capacity', signal),
  });
}
