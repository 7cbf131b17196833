import { type QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Booking, BookingPart, Underway } from '@/shared/api/bookingTypes';
import { readMine } from '@/shared/api/read';
import { writeOrThrow } from '@/shared/api/write';
import { isUnderway, readAgainMs } from './model/settling';

/** Everything of one buyer's own lies under `me`, so that it can be dropped in one stroke when the buyer changes. */
const MINE = ['me', 'bookings'] as const;
const LISTS = [...MINE, 'list'] as const;
const UNSETTLED = [...MINE, 'unsettled'] as const;
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
      return readMine<BookingPart>(`/api/bookings?when=${when}${after}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: STALE_MS,
  });
}

/** One's orders that are not over yet, and those that failed of late. */
export function useUnsettled() {
  const unsettled = useQuery({
    queryKey: UNSETTLED,
    queryFn: ({ signal }) => readMine<readonly Booking[]>('/api/bookings/unsettled', signal),
    staleTime: STALE_MS,
    refetchInterval: ({ state }) => soonest(state.data ?? []) ?? false,
  });
  useFreshLists(unsettled.data?.filter(({ status }) => isUnderway(status)).length ?? 0);
  return unsettled;
}

/** A receipt, read again and again until it is settled. */
export function useBooking(id: string) {
  const booking = useQuery({
    queryKey: one(id),
    queryFn: ({ signal }) => readMine<Booking>(`/api/bookings/${encodeURIComponent(id)}`, signal),
    staleTime: STALE_MS,
    refetchInterval: ({ state }) => (state.data === undefined ? false : (readAgainMs(state.data) ?? false)),
  });
  useFreshLists(booking.data !== undefined && isUnderway(booking.data.status) ? 1 : 0);
  return booking;
}

/**
 * Takes over an order the server just answered with. What that answer leaves out, such as tickets, is read when the receipt
 * is looked at, and so are the lists.
 */
export function rememberBooking(client: QueryClient, order: Booking | Underway): void {
  if ('seats' in order) client.setQueryData(one(order.id), order);
  void client.invalidateQueries({ queryKey: one(order.id) });
  forgetLists(client);
}

export function useCancelBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      writeOrThrow<Booking | Underway>({ method: 'DELETE', path: `/api/bookings/${encodeURIComponent(id)}` }),
    onSuccess: (booking) => rememberBooking(client, booking),
    // Whether it was cancelled is then not known, or was known before: the server is asked.
    onError: (_, id) => client.invalidateQueries({ queryKey: one(id) }),
  });
}

/** Has the lists read again once fewer orders are under way than before. */
function useFreshLists(underway: number): void {
  const client = useQueryClient();
  useEffect(() => {
    if (underway === 0) return;
    return () => forgetLists(client);
  }, [client, underway]);
}

function forgetLists(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: LISTS });
  void client.invalidateQueries({ queryKey: UNSETTLED });
}

function soonest(orders: readonly Booking[]): number | null {
  const waits = orders.map(readAgainMs).filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.min(...waits);
}
