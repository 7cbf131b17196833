import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '@/shared/api/key';
import { ProblemError } from '@/shared/api/problem';
import { writeOrThrow } from '@/shared/api/write';
import { type Key, keys } from './keys';

/** What an operator asks for. The body has the reason, and the version that was seen where there is one. */
export interface Operation {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** How long it may take to send, where the usual time is not enough. */
  readonly withinMs?: number;
}

interface Options<T> {
  /** What is read anew once it is done; who did what always is. */
  readonly changes: readonly Key[];
  readonly onDone?: (answer: T) => void;
}

/**
 * Does one thing for an operator. What is asked again after an answer that told nothing has the same key, and so is done
 * once; anything else has a key of its own.
 */
export function useOperation<T>({ changes, onDone }: Options<T>) {
  const client = useQueryClient();
  const pending = useRef<{ readonly print: string; readonly key: string } | null>(null);
  const renew = (those: readonly Key[]) =>
    Promise.all(those.map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] })));
  return useMutation({
    mutationFn: (operation: Operation) => {
      const print = JSON.stringify(operation);
      if (pending.current?.print !== print) pending.current = { print, key: newKey() };
      return writeOrThrow<T>({ ...operation, key: pending.current.key });
    },
    onSuccess: (answer) => {
      pending.current = null;
      onDone?.(answer);
      void renew([...changes, keys.deeds]);
    },
    onError: (error) => {
      if (!isUnknown(error)) pending.current = null;
      // Somebody else was faster, or a part is done: what is on screen is old.
      if (isUnknown(error) || isConflict(error)) void renew(changes);
    },
  });
}

function isConflict(error: Error): boolean {
  return error instanceof ProblemError && error.problem.status === 409;
}

/** Whether it may have been done all the same, wholly or in part. */
export function isUnknown(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500;
}
