import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StreamConnection } from '../liveStream';

const EARS = { onFrame: () => undefined, onConnection: () => undefined };

let asked: string[];

const own = (): StreamConnection<string> => ({
  follow: (wanted) => asked.push(`own ${wanted}`),
  again: () => asked.push('own again'),
  close: () => asked.push('own closed'),
});

/** A worker that hears everything and says nothing. */
class Silent {
  readonly port = {
    postMessage: (message: { type: string; wanted?: string }) =>
      asked.push(`shared ${message.type} ${message.wanted ?? ''}`.trim()),
    close: () => undefined,
  };
  onerror: (() => void) | null = null;
}

/** As on a page that was loaded just now: whether workers work is remembered as long as it is there. */
async function connect(worker: () => unknown = () => new Silent()) {
  const { shareOrOwn } = await import('./shareOrOwn');
  return shareOrOwn<string, string>('/a', EARS, worker as () => SharedWorker, own);
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('SharedWorker', Silent);
  asked = [];
});

afterEach(() => vi.useRealTimers());

it('is shared where browsers can, and a page’s own from when that turns out not to work', async () => {
  const connection = await connect();
  connection.follow('A');
  connection.follow('B');
  expect(asked).toEqual(['shared follow A', 'shared follow B']);
  vi.advanceTimersByTime(3_000);
  expect(asked.slice(2)).toEqual(['shared bye', 'own B']);
  connection.again();
  connection.close();
  expect(asked.slice(4)).toEqual(['own again', 'own closed']);

  (await connect()).follow('C');
  expect(asked.slice(6)).toEqual(['own C']);
});

it.each([
  [
    'forbid workers',
    () => vi.stubGlobal('SharedWorker', Silent),
    () => {
      throw new Error('forbidden');
    },
  ],
  ['have none', () => vi.stubGlobal('SharedWorker', undefined), () => new Silent()],
] as const)('is the page’s own at once where browsers %s', async (_, arrange, worker) => {
  arrange();
  (await connect(worker)).follow('A');
  expect(asked).toEqual(['own A']);
});
