import type { StreamConnection, StreamEars } from '../liveStream';
import { onReturn } from '../returns';
import { SharedConnection } from './sharedConnection';

/** Whether a worker has failed here before: another would, and to find that out takes seconds. */
let hasFailed = false;

/**
 * The connection that all tabs of the browser have together, or one of this page's own where browsers share none; made anew
 * when a page returns to it.
 *
 * @param worker starts the worker, or finds it
 */
export function shareOrOwn<F, W>(
  url: string,
  ears: StreamEars<F>,
  worker: () => SharedWorker,
  own: (url: string, ears: StreamEars<F>) => StreamConnection<W>,
): StreamConnection<W> {
  let wanted: W | undefined;
  const onBroken = () => {
    hasFailed = true;
    connection = own(url, ears);
    if (wanted !== undefined) connection.follow(wanted);
  };
  const started = typeof SharedWorker === 'function' && !hasFailed ? startedBy(worker) : null;
  let connection: StreamConnection<W> =
    started === null ? own(url, ears) : new SharedConnection<F, W>(started, url, { ...ears, onBroken });
  const stopReturns = onReturn(() => connection.again());
  return {
    follow: (now) => connection.follow((wanted = now)),
    again: () => connection.again(),
    close: () => {
      stopReturns();
      connection.close();
    },
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
