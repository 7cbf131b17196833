import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { readPublic } from '@/shared/api/read';
import type { ShowDetail } from '@/shared/api/types';
import { type Hall, hallOf, type LayoutBody } from './model/layout';

/** A show's layout, unpacked. A version never changes, so it is fetched once and kept. */
export function useHall(show: Pick<ShowDetail, 'id' | 'layoutVersion' | 'layoutUrl'>): UseQueryResult<Hall> {
  return useQuery({
    queryKey: ['layout', show.id, show.layoutVersion],
    queryFn: async ({ signal }) => hallOf(await readPublic<LayoutBody>(show.layoutUrl, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    // Typed arrays are compared by identity; looking into them for sharing would cost more than it saves.
    structuralSharing: false,
  });
}
