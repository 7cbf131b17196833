import { csrfToken } from '@/shared/api/csrf';
import type { Leave } from '@/shared/leave/leave';
import { idleShows } from '../store/baskets';

const SCRIPT = '/leave.js';

/**
 * Has the worker ready that gives back what is held when the buyer leaves, and returns how to tell it so. It waits whether a
 * page comes back. Where browsers allow no worker, holds end by their deadlines.
 */
export function readyToLeave(): () => void {
  let worker: ServiceWorkerRegistration | null = null;
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register(SCRIPT).then(
      (registration) => (worker = registration),
      () => undefined,
    );
  }
  return () => {
    const shows = idleShows();
    const token = csrfToken();
    if (shows.length === 0 || token === null) return;
    worker?.active?.postMessage({ shows, token } satisfies Leave);
  };
}
