import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberComing } from './knownSession';
import { write } from './write';
import { json, limits, post, sent, serve, startOver, waits } from './writeKit';

beforeEach(() => {
  rememberComing();
  startOver();
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

  it('without an address is found by the same request', async () => {
    serve(json(202, { commandId: 'c' }, { 'Retry-After': '1' }), json(200, { version: 7 }));
    expect(await write({ ...post, method: 'PUT', body: '{"raw":1}' }, limits)).toEqual({
      ok: true,
      body: { version: 7 },
    });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['PUT /api/x', 'PUT /api/x']);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.body).toBe('{"raw":1}');
  });

  it('is followed no longer than its bound', async () => {
    serve(accepted(), json(200, { state: 'PENDING' }), json(200, { state: 'PENDING' }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
});

describe('an order that is under way', () => {
  const accepted = () => json(202, { id: 'b', status: 'PENDING' }, { Location: '/api/bookings/b', 'Retry-After': '1' });
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
