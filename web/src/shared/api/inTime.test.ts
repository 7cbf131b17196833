import { expect, it } from 'vitest';
import { inTime } from './inTime';

const aborted = (signal: AbortSignal | null | undefined) =>
  new Promise<unknown>((resolve) => signal?.addEventListener('abort', () => resolve(signal.reason)));

it('gives a request up when its time is over, with and without a signal of its own', async () => {
  const alone = inTime({ method: 'POST' }, 1);
  expect(alone.method).toBe('POST');
  expect(alone.credentials).toBe('include');
  expect(await aborted(alone.signal)).toMatchObject({ name: 'TimeoutError' });
  expect(await aborted(inTime({ signal: new AbortController().signal }, 1).signal)).toMatchObject({
    name: 'TimeoutError',
  });
});

it('is given up by whoever asked, at once or at the first word', async () => {
  const asker = new AbortController();
  const { signal } = inTime({ signal: asker.signal });
  const word = aborted(signal);
  asker.abort(new Error('gone'));
  expect(await word).toEqual(new Error('gone'));
  expect(inTime({ signal: asker.signal }).signal?.aborted).toBe(true);
});
