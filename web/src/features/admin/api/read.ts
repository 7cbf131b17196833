import { ProblemError, problemOf } from '@/shared/api/problem';
import { fetchAsBuyer } from '@/shared/api/session';

/** Reads what the server has now: an operator never decides by what a cache remembers. Throws a ProblemError. */
export async function readFresh<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetchAsBuyer(path, { cache: 'no-store', ...(signal && { signal }) });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as T;
}
