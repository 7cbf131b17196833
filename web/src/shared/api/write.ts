import { newKey } from './key';
import { persist, retryAfterMs, WRITE_LIMITS, type WriteLimits } from './persist';
import { isUnavailable, type Problem, ProblemError, problemOf, UNREACHABLE } from './problem';
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
  const send = async () => whole(await fetchAsBuyer(command.path, init, command.withinMs));
  const response = await persist(send, limits, command.withinMs);
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
    if (response === null || isUnavailable(response.status)) break;
    const body = await bodyOf(response.clone());
    if (!isUndecided(body) && !isUnderway(body)) return answerOf<T>(response);
    last = body;
    waitMs = retryAfterMs(response) ?? 1000;
  }
  return isUnderway(last) ? { ok: true, body: last as T } : { ok: false, problem: UNREACHABLE };
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
