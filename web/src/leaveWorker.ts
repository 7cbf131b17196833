// A service worker that serves nothing: it only outlives the page, to give back what a buyer who has left still held.
import { afterLeave, isLeave, type LeavePorts } from './shared/leave/leave';

/** As much of a service worker's world as is used here; the page's own types have none of it. */
interface Worker {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly matchAll: (options: object) => Promise<readonly unknown[]> };
  readonly addEventListener: (type: 'install' | 'message', listener: (event: Waiting) => void) => void;
}

interface Waiting {
  readonly data?: unknown;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const worker = globalThis as unknown as Worker;

const ports: LeavePorts = {
  pagesOpen: async () => (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  isPaidFor: async (show) => {
    const answer = await fetch('/api/bookings/unsettled').catch(() => null);
    if (!answer?.ok) return null;
    const orders = (await answer.json()) as readonly { readonly showId: string; readonly status: string }[];
    return orders.some(({ showId, status }) => showId === show && status === 'PENDING');
  },
  release: async (show, token) => {
    const init = { method: 'DELETE', headers: { 'X-XSRF-TOKEN': token, 'Idempotency-Key': crypto.randomUUID() } };
    const answer = await fetch(`/api/shows/${encodeURIComponent(show)}/holds`, init).catch(() => null);
    return answer !== null && answer.status < 500;
  },
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('message', (event) => {
  if (isLeave(event.data)) event.waitUntil(afterLeave(event.data, ports));
});
