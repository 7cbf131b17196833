/** How long one try of a request may take: a server answers in two seconds or says that it will be late. */
export const REQUEST_MS = 10_000;

/**
 * The request with the cookies of this site, given up when its time is over: a connection that has died without a word
 * would be waited for as long as the page is open.
 */
export function inTime({ signal, ...init }: RequestInit, withinMs = REQUEST_MS): RequestInit {
  const limit = AbortSignal.timeout(withinMs);
  return { ...init, credentials: 'include', signal: signal ? firstOf(signal, limit) : limit };
}

/** AbortSignal.any, which browsers have only since 2024. */
function firstOf(...signals: readonly AbortSignal[]): AbortSignal {
  const first = new AbortController();
  for (const each of signals) {
    if (each.aborted) first.abort(each.reason);
    else each.addEventListener('abort', () => first.abort(each.reason), { once: true, signal: first.signal });
  }
  return first.signal;
}
