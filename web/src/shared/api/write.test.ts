import { beforeEach, describe, expect, it } from 'vitest';
import { rememberComing } from './knownSession';
import { write } from './write';
import { json, limits, post, sent, serve, silence, startOver, waits } from './writeKit';

beforeEach(() => {
  rememberComing();
  startOver();
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

  it.each([
    [undefined, 3],
    [60_000, 5],
  ])('of which a try may take %s ms is not tried again when thrice that is over', async (withinMs, tries) => {
    silence.ms = withinMs === undefined ? 10_000 : 40_000;
    serve(...Array.from({ length: 10 }, () => new TypeError('given up')));
    await write({ ...post, ...(withinMs === undefined ? {} : { withinMs }) }, { ...limits, triesMax: 10 });
    expect(sent).toHaveLength(tries);
  });

  it('does not repeat a refusal, which is an answer', async () => {
    serve(json(409, { code: 'seat-unavailable', seat: 'A-1' }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'seat-unavailable', seat: 'A-1' } });
    expect(sent).toHaveLength(1);
  });

  it('repeats an answer that breaks off, and takes none that is no answer of the server’s', async () => {
    const broken = () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) }));
    serve(broken(), json(201, { ok: 1 }));
    expect(await write(post, limits)).toEqual({ ok: true, body: { ok: 1 } });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    serve(new Response('<html>', { status: 200 }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });

  it('names a problem by its status when a proxy answers with a page', async () => {
    serve(new Response('<html>', { status: 502 }));
    expect(await write(post, limits)).toMatchObject({ ok: false, problem: { code: 'unexpected', status: 502 } });
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
