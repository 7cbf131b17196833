/** An RFC 9457 problem, as the server sends it. `code` is the stable name a page reacts to. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly seat?: string;
  readonly opensAt?: string;
  readonly errors?: readonly { readonly field: string; readonly rule: string }[];
  /** Of what somebody else has changed meanwhile. */
  readonly version?: number;
  /** How many seats were changed before it came to this. */
  readonly seats?: number;
}

/** No answer could be had within all tries: whether the command was decided is not known. */
export const UNREACHABLE: Problem = { status: 0, code: 'unreachable' };

/** Whether a status says only that one could not ask just now, and nothing about what was asked for. */
export function isUnavailable(status: number): boolean {
  return status === 429 || status >= 500;
}

/** A problem thrown by a read, so that the query cache keeps it as the query's error. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} (${problem.status})`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The stable code of whatever was thrown; what is no problem of the server's is unexpected. */
export function codeOf(error: Error): string {
  return error instanceof ProblemError ? error.problem.code : 'unexpected';
}

/** The problem in a response that is not ok; a proxy's HTML page becomes a problem named by its status alone. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { ...fields, status: response.status, code: fields.code ?? fallbackCode(response.status) };
}

function fallbackCode(status: number): string {
  if (status === 401) return 'not-signed-in';
  if (status === 503) return 'unavailable';
  return 'unexpected';
}
