import { randomUUID } from 'node:crypto';

/** Where the platform is. */
export const ORIGIN = process.env.REALTICKET_URL ?? 'http://localhost:8080';

/** One who calls the HTTP API by itself: an operator, or a buyer without a page. */
export class Caller {
  readonly #cookies = new Map<string, string>([['XSRF-TOKEN', 'of-a-test']]);

  /** An operator who has logged in already. */
  static with(cookies: Readonly<Record<string, string>>): Caller {
    const caller = new Caller();
    Object.entries(cookies).forEach(([name, value]) => caller.#cookies.set(name, value));
    return caller;
  }

  get cookies(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#cookies);
  }

  static async guest(): Promise<Caller> {
    const caller = new Caller();
    await caller.ask('POST', '/api/session/guest');
    return caller;
  }

  /** The answer's body. Throws what was refused. */
  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(ORIGIN + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-XSRF-TOKEN': 'of-a-test',
        Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      const [name = '', value = ''] = pair.split('=', 2);
      if (name !== 'XSRF-TOKEN') this.#cookies.set(name, value);
    }
    return answer;
  }
}
