import { vi } from 'vitest';
import type { WriteLimits } from './persist';

type Reply = Response | Error;

/** What was sent since {@link startOver}, and how long was waited in between. */
export const sent: { url: string; method: string; key: string | null; body: unknown }[] = [];
export const waits: number[] = [];
/** How long each request takes that is not answered. */
export const silence = { ms: 0 };
let now = 0;

export function startOver(): void {
  silence.ms = 0;
  sent.length = 0;
  waits.length = 0;
}

export const limits: WriteLimits = {
  triesMax: 3,
  backoffMs: 100,
  backoffMaxMs: 1000,
  pollsMax: 2,
  wait: (milliseconds) => {
    waits.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  },
  random: () => 1,
  now: () => now,
};

/** Answers the requests that follow with these, one after the other. */
export function serve(...replies: Reply[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    sent.push({
      url,
      method: init.method ?? 'GET',
      key: new Headers(init.headers).get('Idempotency-Key'),
      body: init.body,
    });
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`unexpected request ${url}`);
    if (!(reply instanceof Error)) return Promise.resolve(reply);
    now += silence.ms;
    return Promise.reject(reply);
  });
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
export const post = { method: 'POST', path: '/api/x', body: { seats: ['A-1'] } } as const;
