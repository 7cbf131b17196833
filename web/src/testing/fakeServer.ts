import { vi } from 'vitest';

type Answer = readonly [status: number, body: unknown] | ((request: { body: unknown }) => readonly [number, unknown]);

/** A fetch that answers from a table of "METHOD /path"; every request is kept in `requests`. */
export function fakeServer(table: Record<string, Answer>): { readonly requests: string[] } {
  const requests: string[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const line = `${init.method ?? 'GET'} ${url}`;
    requests.push(line);
    const answer = table[line] ?? [404, { code: 'unexpected' }];
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const [status, reply] = typeof answer === 'function' ? answer({ body }) : answer;
    return Promise.resolve(new Response(JSON.stringify(reply), { status }));
  });
  return { requests };
}
