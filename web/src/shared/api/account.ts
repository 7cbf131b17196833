import { send } from './csrf';
import { cameAs, forgetComing, isSameBuyer, rememberComing } from './knownSession';
import { ProblemError, problemOf, UNREACHABLE } from './problem';
import { loggedOut, sessionChanged } from './session';
import type { SessionAnswer } from './types';
import type { Answer } from './write';

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** Who this browser is, without becoming anybody: null if nobody has come. Throws a ProblemError. */
export async function readSession(signal?: AbortSignal): Promise<SessionAnswer | null> {
  const before = cameAs();
  if (before === null) return null;
  const response = await send('/api/session', signal ? { signal } : {});
  if (response.status === 401) {
    loggedOut(before);
    return null;
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as SessionAnswer;
}

/** Logs in. Whoever was in by this account elsewhere is then out. */
export function logIn(credentials: Credentials): Promise<Answer<SessionAnswer>> {
  return enter('/api/session', credentials);
}

/** Signs up; a guest stays the same buyer, with holds and bookings. */
export function signUp(credentials: Credentials): Promise<Answer<SessionAnswer>> {
  return enter('/api/accounts', credentials);
}

/** Logs out, which gives back what is held. False if the server could not be reached: then one is still logged in. */
export async function logOut(): Promise<boolean> {
  const response = await send('/api/session', { method: 'DELETE' }).catch(() => null);
  if (!response?.ok) return false;
  forgetComing();
  sessionChanged();
  return true;
}

async function enter(path: string, credentials: Credentials): Promise<Answer<SessionAnswer>> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  };
  const response = await send(path, init).catch(() => null);
  if (response === null) return { ok: false, problem: UNREACHABLE };
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  const body = (await response.json().catch(() => null)) as SessionAnswer | null;
  const before = cameAs();
  rememberComing('user', body?.buyerId);
  sessionChanged(isSameBuyer(before, cameAs()) ? 'same' : 'other');
  return body === null ? { ok: false, problem: UNREACHABLE } : { ok: true, body };
}
