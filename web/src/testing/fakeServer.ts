import { vi } from 'vitest';

type Reply = readonly [status: number, body: unknown, headers?: Record<string, string>];
/** `key` is the Idempotency-Key of a write. */
type Answer = Reply | ((request: { body: unknown; key: string | null }) => Reply);

/** A fetch that answers from a table of "METHOD /path"; every request is kept in `requests`. */
export function fakeServer(table: Record<string, Answer>): { readonly requests: string[] } {
  const requests: string[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const line = `${init.method ?? 'GET'} ${url}`;
    requests.push(line);
    const answer = table[line] ?? [404, { code: 'unexpected' }];
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const key = new Headers(init.headers).get('Idempotency-Key');
    const [status, reply, headers = {}] = typeof answer === 'function' ? answer({ body, key }) : answer;
    return Promise.resolve(new Response(JSON.stringify(reply), { status, headers }));
  });
  return { requests };
}
