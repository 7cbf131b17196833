import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from './csrf';

let sent: { line: string; token: string | null }[];

const forget = () => (document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/');

/** A server that sets its cookie when asked, and takes only the token it set last. */
function serve(current: string, cookies = true) {
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const token = new Headers(init.headers).get('X-XSRF-TOKEN');
    sent.push({ line: `${method} ${url}`, token });
    if (url === '/api/csrf') {
      if (cookies) document.cookie = `XSRF-TOKEN=${current}; path=/`;
      return Promise.resolve(new Response('{}'));
    }
    const taken = method === 'GET' || token === current;
    const body = taken ? {} : { code: 'csrf-refused' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: taken ? 200 : 403 }));
  });
}

beforeEach(() => {
  forget();
  sent = [];
});

afterEach(forget);

describe('a write', () => {
  it('fetches the token once and shows it from then on', async () => {
    serve('one');
    expect((await send('/a', { method: 'POST' })).status).toBe(200);
    expect((await send('/a', { method: 'DELETE' })).status).toBe(200);
    expect(sent).toEqual([
      { line: 'GET /api/csrf', token: null },
      { line: 'POST /a', token: 'one' },
      { line: 'DELETE /a', token: 'one' },
    ]);
  });

  it('fetches one token for all that are sent at the same time', async () => {
    serve('one');
    await Promise.all([send('/a', { method: 'POST' }), send('/b', { method: 'POST' })]);
    expect(sent.filter(({ line }) => line === 'GET /api/csrf')).toHaveLength(1);
  });

  it('is sent again with a new token if the server does not take the old one', async () => {
    document.cookie = 'XSRF-TOKEN=old; path=/';
    serve('new');
    expect((await send('/a', { method: 'POST' })).status).toBe(200);
    expect(sent.map(({ token }) => token)).toEqual(['old', null, 'new']);
  });

  it('ends in 403 instead of asking for ever where cookies are refused', async () => {
    serve('one', false);
    expect((await send('/a', { method: 'POST' })).status).toBe(403);
    expect(sent.filter(({ line }) => line === 'POST /a')).toHaveLength(2);
  });
});

it('a read needs no token', async () => {
  serve('one');
  await send('/a');
  expect(sent).toEqual([{ line: 'GET /a', token: null }]);
});
