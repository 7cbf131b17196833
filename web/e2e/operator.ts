import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { Caller } from './caller';

declare module 'vitest' {
  interface ProvidedContext {
    /** Cookies of an operator's session. */
    readonly operator: Readonly<Record<string, string>>;
  }
}

/** What the local run wrote down. */
export const adminPassword = (): string =>
  readFileSync(process.env.REALTICKET_ADMIN_PASSWORD_FILE ?? '../.realticket/admin-password', 'utf8').trim();

/** Logs in once for all tests: logging in is limited, and ends the session before. */
export default async function setup(project: TestProject): Promise<void> {
  const caller = new Caller();
  await caller.ask('POST', '/api/session', { loginId: 'admin', password: adminPassword() });
  project.provide('operator', caller.cookies);
}
