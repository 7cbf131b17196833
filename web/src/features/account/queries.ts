import { useQuery } from '@tanstack/react-query';
import { readSession } from '@/shared/api/account';
import { readPublic } from '@/shared/api/read';
import type { Availability } from '@/shared/api/types';
import { isLoginId } from './model/credentials';

/** Who this browser is. It lies under `me` like everything of the buyer's own, so that it changes with the buyer. */
export function useSession() {
  return useQuery({
    queryKey: ['me', 'session'],
    queryFn: ({ signal }) => readSession(signal),
    staleTime: Infinity,
  });
}

/** Whether a login id can be taken; asked when somebody has typed one who wants to sign up. */
export function useAvailability(loginId: string) {
  return useQuery({
    queryKey: ['availability', loginId],
    queryFn: ({ signal }) =>
      readPublic<Availability>(`/api/accounts/${encodeURIComponent(loginId)}/availability`, signal),
    enabled: isLoginId(loginId),
    staleTime: 0,
    gcTime: 0,
  });
}
