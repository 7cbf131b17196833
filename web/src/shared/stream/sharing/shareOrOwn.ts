import type { StreamConnection, StreamEars } from '../liveStream';
import { SharedConnection } from './sharedConnection';

/** Whether a worker has failed here before: another would, and to find that out takes seconds. */
let hasFailed = false;

/**
 * The connection that all tabs of the browser have together, or one of this page's own where browsers share none.
 *
 * @param worker starts the worker, or finds it
 */
export function shareOrOwn<F, W>(
  url: string,
  ears: StreamEars<F>,
  worker: () => SharedWorker,
  own: (url: string, ears: StreamEars<F>) => StreamConnection<W>,
): StreamConnection<W> {
  const started = typeof SharedWorker === 'function' && !hasFailed ? startedBy(worker) : null;
  if (started === null) return own(url, ears);
  let wanted: W | undefined;
  let connection: StreamConnection<W> = new SharedConnection<F, W>(started, url, {
    ...ears,
    onBroken: () => {
      hasFailed = true;
      connection = own(url, ears);
      if (wanted !== undefined) connection.follow(wanted);
    },
  });
  return {
    follow: (now) => connection.follow((wanted = now)),
    again: () => connection.again(),
    close: () => connection.close(),
  };
}

/** Null where workers are forbidden. */
function startedBy(worker: () => SharedWorker): SharedWorker | null {
  try {
    return worker();
  } catch {
    return null;
  }
}
