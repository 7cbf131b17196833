import { send } from './csrf';
import { newKey } from './key';
import { cameAs, type Coming, forgetComing, rememberComing } from './knownSession';
import { isUnavailable } from './problem';
import type { SessionAnswer } from './types';

/**
 * A browser without a session came as a guest, or the same buyer has an account now, or it is somebody else or nobody, or
 * nobody since the account's session has ended.
 */
export type SessionChange = 'joined' | 'same' | 'other' | 'ended';

type Listener = (change: SessionChange) => void;

const listeners = new Set<Listener>();
let joining: Promise<Response> | null = null;

/** Calls the listener each time this browser came as somebody, here or in another tab; returns how to stop. */
export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells who this browser is now, as against before. */
export function sessionChanged(change: SessionChange = 'other'): void {
  listeners.forEach((listener) => listener(change));
}

/**
 * Fetches with the buyer's cookie. Who has never come becomes a guest first: asking would be answered 401, which browsers
 * write into their console. A 401 for a guest who has come before means that the session has run out: this browser becomes
 * a guest once more and asks again, with the same request. No decision was made for a request without a session, so
 * repeating it is safe. Who was logged in is told instead: nobody shall go on as somebody else without knowing.
 *
 * @param withinMs how long each try may take, where the usual time is not enough
 */
export async function fetchAsBuyer(path: string, init: RequestInit = {}, withinMs?: number): Promise<Response> {
  const before = cameAs();
  if (before === null) return askAsGuest(path, init, withinMs);
  const first = await send(path, init, withinMs);
  if (first.status !== 401) return first;
  return before.kind === 'user' ? loggedOut(before) : askAsGuest(path, init, withinMs);
}

/** Whoever cannot become a guest just now, in a rush perhaps, is told that, and not what follows from it. */
async function askAsGuest(path: string, init: RequestInit, withinMs?: number): Promise<Response> {
  const joined = await joinOnce();
  if (isUnavailable(joined.status)) return joined.clone();
  const response = await send(path, init, withinMs);
  // A browser that refuses cookies stays at 401: telling the listeners would make them ask again for ever.
  if (joined.status === 201 && response.status !== 401) sessionChanged('joined');
  return response;
}

/** The account's session has ended, by its time or since somebody has logged in elsewhere. */
export function loggedOut(before: Coming | null): Response {
  const now = cameAs();
  // The answer may be late, and somebody else have come.
  if (now?.kind === 'user' && now.buyer === before?.buyer) {
    forgetComing();
    sessionChanged('ended');
  }
  return new Response(JSON.stringify({ code: 'session-ended' }), { status: 401 });
}

/** Becomes a guest; requests that find out at the same time share one answer; 201 for a new buyer. */
function joinOnce(): Promise<Response> {
  joining ??= join().finally(() => (joining = null));
  return joining;
}

async function join(): Promise<Response> {
  const response = await send('/api/session/guest', {
    method: 'POST',
    headers: { 'Idempotency-Key': newKey() },
  });
  if (!response.ok) return response;
  const known = (await response
    .clone()
    .json()
    .catch(() => null)) as Partial<SessionAnswer> | null;
  rememberComing('guest', known?.buyerId);
  return response;
}
