import { minutesAndSeconds } from './model/remaining';
import { useNow } from './useNow';

const SHORT_MS = 60_000;

/** The time left until an instant, on the server's clock, as on a clock; short in its last minute. */
export function useDeadline(instant: string): { readonly left: string; readonly short: boolean } {
  const now = useNow();
  const deadline = Date.parse(instant);
  return { left: minutesAndSeconds(now, deadline), short: deadline - now <= SHORT_MS };
}
