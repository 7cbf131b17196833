import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';

const RETRIES_MAX = 3;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Asking again does not change a 4xx, and a rush is no time for needless requests.
        retry: (failures, error) =>
          failures < RETRIES_MAX && !(error instanceof ProblemError && error.problem.status < 500),
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** Has the buyer's own asked for again, since the buyer has an account now; what is on screen stays until then. */
export function renewBuyer(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ['me'] });
}

/** Forgets what an earlier buyer saw. What is on screen and the buyer's own is asked for again. */
export function forgetBuyer(client: QueryClient): void {
  client.removeQueries({ type: 'inactive' });
  void client.resetQueries({ queryKey: ['me'] });
}
