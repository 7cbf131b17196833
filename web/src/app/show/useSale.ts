import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLiveSale, type useSeatsStore } from '@/features/seats';
import { showKey } from '@/features/show';
import { phaseOf, type SalePhase, type SaleTimes } from '@/shared/model/phase';
import type { ShowDetail } from '@/shared/api/types';
import { useNow } from '@/shared/time/useNow';

/** Where the sale stands now. The stream's word on times and state is newer than what was loaded with the page. */
export function useSale(
  show: ShowDetail,
  seats: ReturnType<typeof useSeatsStore>,
): { readonly phase: SalePhase; readonly times: SaleTimes; readonly message: string | null } {
  const client = useQueryClient();
  const sale = useLiveSale(seats);
  const times = { opensAt: sale?.opensAt ?? show.opensAt, closesAt: sale?.closesAt ?? show.closesAt };
  const phase = phaseOf(useNow(), times, sale?.saleState ?? null);

  // A new layout version means other seats: the show is read again and names the new layout.
  const outdated = sale !== null && sale.layoutVersion > show.layoutVersion;
  useEffect(() => {
    if (outdated) void client.invalidateQueries({ queryKey: showKey(show.id) });
  }, [client, outdated, show.id]);
  return { phase, times, message: sale?.message ?? null };
}
