import { REQUEST_MS } from './inTime';

/** Every wait and count of a write, so that tests run without waiting. Durations are milliseconds. */
export interface WriteLimits {
  readonly triesMax: number;
  readonly backoffMs: number;
  readonly backoffMaxMs: number;
  readonly pollsMax: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

/** No try begins after so many times the time of one: for a hold 30 s, after which a buyer has long looked elsewhere. */
const TIMES_MAX = 3;

export const WRITE_LIMITS: WriteLimits = {
  triesMax: 6,
  backoffMs: 300,
  backoffMaxMs: 4000,
  pollsMax: 30,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  now: () => performance.now(),
};

/**
 * Repeats a request over network failures, broken answers, 503, and late replies that are found in no other way; null
 * without any response.
 */
export async function persist(
  send: () => Promise<Response>,
  limits: WriteLimits,
  withinMs = REQUEST_MS,
): Promise<Response | null> {
  let last: Response | null = null;
  const until = limits.now() + TIMES_MAX * withinMs;
  for (let attempt = 0; attempt < limits.triesMax; attempt++) {
    if (attempt > 0) await limits.wait(pause(attempt, last, limits));
    if (limits.now() >= until) break;
    last = await send().catch(() => null);
    if (last !== null && last.status !== 503 && !isLateWithoutAddress(last)) return last;
  }
  return last;
}

/** A reply that is late and has no address of its own: the same request, under the same key, will be answered by it. */
function isLateWithoutAddress({ status, headers }: Response): boolean {
  return status === 202 && headers.get('Location') === null;
}

/** Doubling back-off with full jitter, never shorter than the server asked for. */
function pause(attempt: number, last: Response | null, limits: WriteLimits): number {
  const ceiling = Math.min(limits.backoffMaxMs, limits.backoffMs * 2 ** (attempt - 1));
  return Math.max(last === null ? 0 : (retryAfterMs(last) ?? 0), ceiling * (0.5 + limits.random() / 2));
}

export function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(10, Math.max(0, seconds)) * 1000 : null;
}
