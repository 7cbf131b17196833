import { ProblemError } from '@/shared/api/problem';
import type { Fault } from './model/faults';

const NONE: readonly Fault[] = [];

/** What the server said about single fields; none if it refused for something else. */
export function faultsOf(error: Error | null): readonly Fault[] {
  return error instanceof ProblemError ? (error.problem.errors ?? NONE) : NONE;
}
