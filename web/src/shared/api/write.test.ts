import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberComing } from './knownSession';
import { write, type WriteLimits } from './write';

type Reply = Response | Error;

let sent: { url: string; method: string; key: string | null; body: unknown }[];
let waits: number[];

const limits: WriteLimits = {
  triesMax: 3,
  backoffMs: 100,
  backoffMaxMs: 1000,
  pollsMax: 2,
  wait: (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  },
  random: () => 1,
};

function serve(...replies: Reply[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    sent.push({
      url,
      method: init.method ?? 'GET',
      key: new Headers(init.headers).get('Idempotency-Key'),
      body: init.body,
    });
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`unexpected request ${url}`);
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  });
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const post = { method: 'POST', path: '/api/x', body: { seats: ['A-1'] } } as const;

beforeEach(() => {
  rememberComing();
  sent = [];
  waits = [];
});

describe('a write', () => {
  it('carries a fresh key each time', async () => {
    serve(json(201, {}), json(201, {}));
    await write(post, limits);
    await write(post, limits);
    expect(sent[0]?.key).toBeTruthy();
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('repeats over network failures and 503 with the same key and body', async () => {
    serve(new TypeError('network'), json(503, { code: 'overloaded' }), json(201, { ok: 1 }));
    expect(await write(post, limits)).toEqual({ ok: true, body: { ok: 1 } });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect(waits).toEqual([100, 200]);
  });

  it('waits at least as long as the server asks', async () => {
    serve(json(503, {}, { 'Retry-After': '3' }), json(201, {}));
    await write(post, limits);
    expect(waits).toEqual([3000]);
  });

  it('gives up after its tries and says that the outcome is not known', async () => {
    serve(new TypeError('a'), new TypeError('b'), new TypeError('c'));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
    expect(sent).toHaveLength(3);
  });

  it('does not repeat a refusal, which is an answer', async () => {
    serve(json(409, { code: 'seat-unavailable', seat: 'A-1' }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'seat-unavailable', seat: 'A-1' } });
    expect(sent).toHaveLength(1);
  });

  it('names a problem by its status when a proxy answers with a page', async () => {
    serve(new Response('<html>', { status: 502 }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unexpected', status: 502 } });
  });
});

describe('a late reply', () => {
  const accepted = () => json(202, { commandId: 'c' }, { Location: '/api/commands/c', 'Retry-After': '1' });

  it('is followed until the command has its own answer', async () => {
    serve(accepted(), json(200, { commandId: 'c', state: 'PENDING' }), json(201, { holdId: 'h' }));
    expect(await write(post, limits)).toEqual({ ok: true, body: { holdId: 'h' } });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/x',
      'GET /api/commands/c',
      'GET /api/commands/c',
    ]);
    expect(waits).toEqual([1000, 1000]);
  });

  it('may turn out to be a refusal', async () => {
    serve(accepted(), json(409, { code: 'sale-closed' }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'sale-closed' } });
  });

  it('is followed no longer than its bound', async () => {
    serve(accepted(), json(200, { state: 'PENDING' }), json(200, { state: 'PENDING' }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
});

describe('an order that is under way', () => {
  const accepted = () =>
    json(202, { id: 'b', status: 'PENDING' }, { Location: '/api/bookings/b', 'Retry-After': '1' });
  const receipt = (status: string) => json(200, { id: 'b', status, seats: [] });

  it.each(['CONFIRMED', 'FAILED', 'CANCELLED'])('is followed until it is %s, and that is told once', async (end) => {
    const onLate = vi.fn();
    serve(accepted(), receipt(end === 'CANCELLED' ? 'CANCELLING' : 'PENDING'), receipt(end));
    expect(await write({ ...post, onLate }, limits)).toMatchObject({ ok: true, body: { id: 'b', status: end } });
    expect(sent.map(({ url }) => url)).toEqual(['/api/x', '/api/bookings/b', '/api/bookings/b']);
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  it('is answered with its receipt as it stands when the polls are used up', async () => {
    serve(accepted(), receipt('PENDING'), receipt('PENDING'));
    expect(await write(post, limits)).toEqual({ ok: true, body: { id: 'b', status: 'PENDING', seats: [] } });
  });

  it.each([
    ['the network is gone', () => new TypeError('network')],
    ['the server is away', () => json(503, { code: 'unavailable' })],
  ])('is answered with what was known before %s', async (_, gone) => {
    serve(accepted(), gone(), gone(), gone());
    expect(await write(post, limits)).toEqual({ ok: true, body: { id: 'b', status: 'PENDING' } });
  });

  it('is not taken for refused when only asking for it was', async () => {
    serve(accepted(), json(429, { code: 'rate-limited' }));
    expect(await write(post, limits)).toMatchObject({ ok: true, body: { status: 'PENDING' } });
  });

  it('is not told of when the answer comes at once', async () => {
    const onLate = vi.fn();
    serve(json(201, {}));
    await write({ ...post, onLate }, limits);
    expect(onLate).not.toHaveBeenCalled();
  });
});

describe('after the session has run out', () => {
  it('becomes a guest and repeats with the same key', async () => {
    serve(json(401, {}), json(201, { buyerId: 'b' }), json(201, { holdId: 'h' }));
    expect(await write(post, limits)).toEqual({ ok: true, body: { holdId: 'h' } });
    expect(sent.map(({ url }) => url)).toEqual(['/api/x', '/api/session/guest', '/api/x']);
    expect(sent[2]?.key).toBe(sent[0]?.key);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });
});
