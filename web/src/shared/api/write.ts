import { newKey } from './key';
import { type Problem, ProblemError, problemOf, UNREACHABLE } from './problem';
import { fetchAsBuyer } from './session';

/** What became of a command. A refusal is an answer, not an exception. */
export type Answer<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly problem: Problem };

export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** A text is JSON already, and sent as it is. */
  readonly body?: unknown;
  /** Given only when an earlier write with an unknown outcome is asked again. */
  readonly key?: string;
  /** How long each try may take, in milliseconds, where the usual time is not enough. */
  readonly withinMs?: number;
  /** Told once when the answer is late and is being followed. */
  readonly onLate?: () => void;
}

/** Every wait and count of a write, so that tests run without waiting. Durations are milliseconds. */
export interface WriteLimits {
  readonly triesMax: number;
  readonly backoffMs: number;
  readonly backoffMaxMs: number;
  readonly pollsMax: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

/** Six tries that are answered at once stay below the 30 s after which the server refuses a hold command as too late. */
export const WRITE_LIMITS: WriteLimits = {
  triesMax: 6,
  backoffMs: 300,
  backoffMaxMs: 4000,
  pollsMax: 30,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * Sends a command under one Idempotency-Key until its outcome is known or the tries are used up. The key stays the same
 * over all tries: the server decides once, however often the request arrives.
 */
export async function write<T>(command: Write, limits: WriteLimits = WRITE_LIMITS): Promise<Answer<T>> {
  const init: RequestInit = {
    method: command.method,
    headers: {
      'Idempotency-Key': command.key ?? newKey(),
      ...(command.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(command.body === undefined
      ? {}
      : { body: typeof command.body === 'string' ? command.body : JSON.stringify(command.body) }),
  };
  const response = await persist(async () => whole(await fetchAsBuyer(command.path, init, command.withinMs)), limits);
  if (response === null) return { ok: false, problem: UNREACHABLE };
  if (response.status !== 202) return answerOf<T>(response);
  command.onLate?.();
  return follow<T>(response, limits);
}

/** Sends a command likewise and returns what it answers. Throws a ProblemError where it is refused. */
export async function writeOrThrow<T>(command: Write): Promise<T> {
  const answer = await write<T>(command);
  if (!answer.ok) throw new ProblemError(answer.problem);
  return answer.body;
}

/** Repeats a request over network failures, broken answers, 503, and late replies that are found in no other way; null without any response. */
async function persist(send: () => Promise<Response>, limits: WriteLimits): Promise<Response | null> {
  let last: Response | null = null;
  for (let attempt = 0; attempt < limits.triesMax; attempt++) {
    if (attempt > 0) await limits.wait(pause(attempt, last, limits));
    last = await send().catch(() => null);
    if (last !== null && last.status !== 503 && !isLateWithoutAddress(last)) return last;
  }
  return last;
}

/**
 * Follows the Location of a late reply until the command's own answer is there. An order that is under way for longer is
 * an answer too, for it has a receipt that tells the rest.
 */
async function follow<T>(accepted: Response, limits: WriteLimits): Promise<Answer<T>> {
  const location = accepted.headers.get('Location');
  if (location === null) return { ok: false, problem: UNREACHABLE };
  let waitMs = retryAfterMs(accepted) ?? 1000;
  let last = await bodyOf(accepted);
  for (let poll = 0; poll < limits.pollsMax; poll++) {
    await limits.wait(waitMs);
    const response = await persist(() => fetchAsBuyer(location), limits);
    if (response === null || isUnavailable(response)) break;
    const body = await bodyOf(response.clone());
    if (!isUndecided(body) && !isUnderway(body)) return answerOf<T>(response);
    last = body;
    waitMs = retryAfterMs(response) ?? 1000;
  }
  return isUnderway(last) ? { ok: true, body: last as T } : { ok: false, problem: UNREACHABLE };
}

/** A reply that is late and has no address of its own: the same request, under the same key, will be answered by it. */
function isLateWithoutAddress({ status, headers }: Response): boolean {
  return status === 202 && headers.get('Location') === null;
}

/** Whether a response says only that one could not ask, and nothing about what was asked for. */
function isUnavailable({ status }: Response): boolean {
  return status === 429 || status >= 500;
}

/** A command that nobody has decided yet. */
function isUndecided(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'state' in body && body.state === 'PENDING';
}

/** An order whose payment, or whose cancel, is not over yet. */
function isUnderway(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('status' in body)) return false;
  return body.status === 'PENDING' || body.status === 'CANCELLING';
}

async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  const body = await bodyOf(response);
  // Whatever stands between the server and the page says that all is well: nothing is known of the command.
  return body === null ? { ok: false, problem: UNREACHABLE } : { ok: true, body: body as T };
}

/** The response with all of its body; throws where that breaks off, as when there is no response. */
async function whole(response: Response): Promise<Response> {
  const text = await response.text();
  return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
}

/** Doubling back-off with full jitter, never shorter than the server asked for. */
function pause(attempt: number, last: Response | null, limits: WriteLimits): number {
  const ceiling = Math.min(limits.backoffMaxMs, limits.backoffMs * 2 ** (attempt - 1));
  return Math.max(last === null ? 0 : (retryAfterMs(last) ?? 0), ceiling * (0.5 + limits.random() / 2));
}

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(10, Math.max(0, seconds)) * 1000 : null;
}
