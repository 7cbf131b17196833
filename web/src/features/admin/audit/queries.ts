import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../api/keys';
import { useAllPlaces, useAllPrograms } from '../api/queries';
import { readFresh } from '../api/read';
import type { Deed } from '../api/types';
import { nextAfter, PART } from './model/deeds';

/** What operators did, the latest first, part by part; of one subject or of all. */
export function useDeeds(subject: string | null) {
  return useInfiniteQuery({
    queryKey: keys.deedsOf(subject),
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({ max: String(PART) });
      if (subject !== null) query.set('subject', subject);
      if (pageParam !== null) query.set('after', String(pageParam));
      return (await readFresh<{ actions: readonly Deed[] }>(`/api/admin/actions?${query.toString()}`, signal)).actions;
    },
    initialPageParam: null as number | null,
    getNextPageParam: nextAfter,
  });
}

/** What the programs and venues of `deeds` are called, by their ids: one list of each, and none that nothing is about. */
export function useNames(deeds: readonly Deed[]): ReadonlyMap<string, string> {
  const isAbout = (kind: string) => deeds.some(({ subjectKind }) => subjectKind === kind);
  const programs = useAllPrograms(isAbout('program')).data?.items ?? [];
  const places = useAllPlaces(isAbout('place')).data?.items ?? [];
  return new Map([
    ...programs.map(({ id, title }) => [id, title] as const),
    ...places.map(({ id, name }) => [id, name] as const),
  ]);
}
