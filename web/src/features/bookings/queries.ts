import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { readMine } from '@/shared/api/read';
import type { Booking, Items } from '@/shared/api/types';
import { write } from '@/shared/api/write';

/** Everything of one buyer's own lies under `me`, so that it can be dropped in one stroke when the buyer changes. */
const LIST = ['me', 'bookings'] as const;
const one = (id: string) => [...LIST, id] as const;

/** One's own bookings change only by one's own doing, and that invalidates them. */
const STALE_MS = 30_000;

export function useBookings() {
  return useQuery({
    queryKey: LIST,
    queryFn: ({ signal }) => readMine<Items<Booking>>('/api/bookings', signal),
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

/** Takes over a booking the server just answered with; the list is read again when it is looked at. */
export function rememberBooking(client: QueryClient, booking: Booking): void {
  client.setQueryData(one(booking.id), booking);
  void client.invalidateQueries({ queryKey: LIST, exact: true });
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
