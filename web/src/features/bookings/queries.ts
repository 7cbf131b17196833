import { type QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { readMine } from '@/shared/api/read';
import type { Booking, Part } from '@/shared/api/types';
import { write } from '@/shared/api/write';

/** Everything of one buyer's own lies under `me`, so that it can be dropped in one stroke when the buyer changes. */
const MINE = ['me', 'bookings'] as const;
const LISTS = [...MINE, 'list'] as const;
const one = (id: string) => [...MINE, 'one', id] as const;

/** Shows that are still to come, or those that have begun. */
export type When = 'upcoming' | 'past';

/** One's own bookings change only by one's own doing, and that invalidates them. */
const STALE_MS = 30_000;

/** One's bookings, part after part. */
export function useBookings(when: When) {
  return useInfiniteQuery({
    queryKey: [...LISTS, when],
    queryFn: ({ signal, pageParam }) => {
      const after = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return readMine<Part<Booking>>(`/api/bookings?when=${when}${after}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: STALE_MS,
  });
}

export function useBooking(id: string) {
  return useQuery({
    queryKey: one(id),
    queryFn: ({ signal }) => readMine<Booking>(`/api/bookings/${encodeURIComponent(id)}`, signal),
    staleTime: STALE_MS,
  });
}

/** Takes over a booking the server just answered with; the lists are read again when they are looked at. */
export function rememberBooking(client: QueryClient, booking: Booking): void {
  client.setQueryData(one(booking.id), booking);
  void client.invalidateQueries({ queryKey: LISTS });
}

export function useCancelBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const answer = await write<Booking>({ method: 'DELETE', path: `/api/bookings/${encodeURIComponent(id)}` });
      if (!answer.ok) throw new ProblemError(answer.problem);
      return answer.body;
    },
    onSuccess: (booking) => rememberBooking(client, booking),
    // Whether it was cancelled is then not known, or was known before: the server is asked.
    onError: (_, id) => client.invalidateQueries({ queryKey: one(id) }),
  });
}
