import { newKey } from './key';

type Listener = () => void;

const listeners = new Set<Listener>();
let joining: Promise<boolean> | null = null;

/** Calls the listener each time this browser became another buyer; returns how to stop. */
export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Fetches with the buyer's cookie. A 401 makes this browser a guest once and asks again, with the same request: no decision
 * was made for a request without a session, so repeating it is safe.
 */
export async function fetchAsBuyer(path: string, init: RequestInit = {}): Promise<Response> {
  const first = await fetch(path, { ...init, credentials: 'include' });
  if (first.status !== 401) return first;
  const isNew = await joinOnce();
  const second = await fetch(path, { ...init, credentials: 'include' });
  // A browser that refuses cookies stays at 401: telling the listeners would make them ask again for ever.
  if (isNew && second.status !== 401) listeners.forEach((listener) => listener());
  return second;
}

/** Becomes a guest; requests that find out at the same time share one answer. True when the buyer is a new one. */
function joinOnce(): Promise<boolean> {
  joining ??= join().finally(() => (joining = null));
  return joining;
}

async function join(): Promise<boolean> {
  const response = await fetch('/api/session/guest', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Idempotency-Key': newKey() },
  });
  return response.status === 201;
}
