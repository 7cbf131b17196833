import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the platform is. */
export const ORIGIN = process.env.REALTICKET_URL ?? 'http://localhost:8080';

/** One who calls the HTTP API by itself: an operator, or a buyer without a page. */
export class Caller {
  readonly #cookies = new Map<string, string>([['XSRF-TOKEN', 'of-a-test']]);

  /** An operator, by the password that the local run wrote down. */
  static async admin(): Promise<Caller> {
    const caller = new Caller();
    const file = process.env.REALTICKET_ADMIN_PASSWORD_FILE ?? '../.realticket/admin-password';
    await caller.ask('POST', '/api/session', { loginId: 'admin', password: readFileSync(file, 'utf8').trim() });
    return caller;
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
