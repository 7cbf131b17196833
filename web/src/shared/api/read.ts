import { send } from './csrf';
import { ProblemError, problemOf } from './problem';
import { fetchAsBuyer } from './session';

/** Reads a public resource: no session is made for someone who only looks. Throws a ProblemError. */
export async function readPublic<T>(path: string, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await send(path, signal ? { signal } : {}));
}

/** Reads something of the buyer's own, becoming a guest first when there is no session. Throws a ProblemError. */
export async function readMine<T>(path: string, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await fetchAsBuyer(path, signal ? { signal } : {}));
}

async function bodyOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as T;
}
