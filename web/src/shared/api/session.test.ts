import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberComing } from './knownSession';
import { fetchAsBuyer, onSessionChange } from './session';

let stop: (() => void) | undefined;

afterEach(() => stop?.());

/** A server with a cookie jar: 401 until a guest session was made, or always when cookies are refused. */
function server({ cookies = true, guestStatus = 201, signedIn = false } = {}) {
  const calls = { guest: 0, other: 0 };
  vi.stubGlobal('fetch', (url: string) => {
    if (url === '/api/session/guest') {
      calls.guest++;
      signedIn = cookies;
      return Promise.resolve(new Response('{}', { status: guestStatus }));
    }
    calls.other++;
    return Promise.resolve(new Response('{}', { status: signedIn ? 200 : 401 }));
  });
  return calls;
}

function listening() {
  const listener = vi.fn();
  stop = onSessionChange(listener);
  return listener;
}

describe('a guest session', () => {
  it('is there before anything that needs one is asked', async () => {
    const calls = server();
    expect((await fetchAsBuyer('/a')).status).toBe(200);
    expect(calls).toEqual({ guest: 1, other: 1 });
  });

  it('made before the page was loaded is not made again', async () => {
    const calls = server({ signedIn: true });
    rememberComing();
    await fetchAsBuyer('/a');
    expect(calls).toEqual({ guest: 0, other: 1 });
  });

  it('is made once for requests that find out at the same time that theirs has run out', async () => {
    rememberComing();
    const calls = server();
    const responses = await Promise.all([fetchAsBuyer('/a'), fetchAsBuyer('/b'), fetchAsBuyer('/c')]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(calls.guest).toBe(1);
  });

  it('that cannot be had just now is what is told, not that there is none', async () => {
    const calls = server({ guestStatus: 429 });
    expect((await fetchAsBuyer('/a')).status).toBe(429);
    expect(calls).toEqual({ guest: 1, other: 0 });
  });

  it('of a new buyer is told to whoever keeps what the earlier one saw', async () => {
    server();
    const listener = listening();
    await fetchAsBuyer('/a');
    expect(listener).toHaveBeenCalledTimes(1);
    await fetchAsBuyer('/a');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('found again is the same buyer and is not told', async () => {
    server({ guestStatus: 200 });
    const listener = listening();
    await fetchAsBuyer('/a');
    expect(listener).not.toHaveBeenCalled();
  });

  it('that the browser does not keep ends in 401 instead of asking for ever', async () => {
    const calls = server({ cookies: false });
    const listener = listening();
    expect((await fetchAsBuyer('/a')).status).toBe(401);
    expect(calls).toEqual({ guest: 1, other: 1 });
    expect((await fetchAsBuyer('/a')).status).toBe(401);
    expect(calls).toEqual({ guest: 2, other: 3 });
    expect(listener).not.toHaveBeenCalled();
  });
});
