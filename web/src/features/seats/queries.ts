import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { PaymentAnswer } from '@/shared/api/bookingTypes';
import { readPublic } from '@/shared/api/read';
import type { Schemas, ShowDetail } from '@/shared/api/types';
import { type Hall, hallOf } from './model/layout';

/** A show's layout, unpacked. A version never changes, so it is fetched once and kept. */
export function useHall(show: Pick<ShowDetail, 'id' | 'layoutVersion' | 'layoutUrl'>): UseQueryResult<Hall> {
  return useQuery({
    queryKey: ['layout', show.id, show.layoutVersion],
    queryFn: async ({ signal }) => hallOf(await readPublic<Schemas['LayoutView']>(show.layoutUrl, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    // Typed arrays are compared by identity; looking into them for sharing would cost more than it saves.
    structuralSharing: false,
  });
}

/** What can be paid with. Asked for by those who hold seats: most of a rush never gets so far. */
export function usePayment(isNeeded: boolean): UseQueryResult<PaymentAnswer> {
  return useQuery({
    queryKey: ['payment'],
    queryFn: ({ signal }) => readPublic<PaymentAnswer>('/api/payment', signal),
    enabled: isNeeded,
    staleTime: Infinity,
  });
}
