import { inTime } from './inTime';

const COOKIE = 'XSRF-TOKEN';
const HEADER = 'X-XSRF-TOKEN';

let asking: Promise<void> | null = null;

/**
 * Fetches with the cookies of this site. A write shows the token that only a page of this site can read; one that the server
 * does not take, because the cookie was lost meanwhile, is fetched anew once. Nothing was decided for a refused one.
 *
 * @param withinMs how long each try may take, where the usual time is not enough
 */
export async function send(path: string, init: RequestInit = {}, withinMs?: number): Promise<Response> {
  const isWrite = init.method !== undefined && init.method !== 'GET';
  if (!isWrite) return fetch(path, inTime(init, withinMs));
  const first = await write(path, init, withinMs);
  if (first.status !== 403 || !(await isCsrfRefusal(first))) return first;
  await askOnce();
  return write(path, init, withinMs);
}

async function write(path: string, init: RequestInit, withinMs?: number): Promise<Response> {
  if (csrfToken() === null) await askOnce();
  const headers = new Headers(init.headers);
  headers.set(HEADER, csrfToken() ?? '');
  return fetch(path, inTime({ ...init, headers }, withinMs));
}

async function isCsrfRefusal(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'csrf-refused';
}

/** Has the server set the cookie; writes that find it missing at the same time share one answer. */
function askOnce(): Promise<void> {
  asking ??= fetch('/api/csrf', inTime({}))
    .then(() => undefined)
    .finally(() => (asking = null));
  return asking;
}

/** The token that this page shows with its writes; null before its first. */
export function csrfToken(): string | null {
  const own = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return own === undefined ? null : decodeURIComponent(own.slice(COOKIE.length + 1));
}
