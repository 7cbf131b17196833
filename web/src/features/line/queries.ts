import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ProblemError } from '@/shared/api/problem';
import { readMine } from '@/shared/api/read';
import { type Write, write } from '@/shared/api/write';
import type { Visit } from './model/visit';

const visitKey = (showId: string) => ['me', 'visits', showId] as const;
const passKey = (showId: string) => ['me', 'passes', showId] as const;
const roomOf = (showId: string) => `/api/shows/${encodeURIComponent(showId)}`;

/** While the line's stream is away, the page looks by itself. */
const LOOK_EVERY_MS = 15_000;

/** Where the buyer stands. The line's frames tell when to look again, so it is rarely asked. */
export function useVisit(showId: string, isBlind: boolean) {
  return useQuery({
    queryKey: visitKey(showId),
    queryFn: ({ signal }) => readMine<Visit>(`${roomOf(showId)}/queue`, signal),
    staleTime: 5_000,
    refetchInterval: isBlind ? LOOK_EVERY_MS : false,
  });
}

/** What a person read or heard, and of which challenge. */
export interface Solution {
  readonly token: string;
  readonly answer: string;
}

/** A riddle for people. The image is a data URL. */
export interface Challenge {
  readonly token: string;
  readonly image: string;
  readonly audioUrl: string;
  readonly expiresAt: string;
}

/** Takes a place in line; asked twice it is the same. */
export function useJoin(showId: string) {
  return useVisitWrite<Solution | null>(showId, (solution) => ({
    method: 'POST',
    path: `${roomOf(showId)}/queue`,
    ...(solution !== null && { body: solution }),
  }));
}

/** Gives up the place, or the time inside. */
export function useLeave(showId: string) {
  return useVisitWrite<null>(showId, () => ({ method: 'DELETE', path: `${roomOf(showId)}/queue` }));
}

const claimOf = (showId: string, solution: Solution | null): Write => ({
  method: 'POST',
  path: `${roomOf(showId)}/pass`,
  ...(solution !== null && { body: solution }),
});

/** Goes in, when called. The pass comes as a cookie. */
export function useClaim(showId: string) {
  const client = useQueryClient();
  return useVisitWrite<Solution | null>(
    showId,
    (solution) => claimOf(showId, solution),
    () => client.setQueryData(passKey(showId), true),
  );
}

/**
 * Makes sure that this browser has the pass of one who is inside: whoever went in on another device asks for the same one.
 */
export function usePass(showId: string, isInside: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!isInside) client.removeQueries({ queryKey: passKey(showId) });
  }, [client, showId, isInside]);
  return useQuery({
    queryKey: passKey(showId),
    enabled: isInside,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      await sendOrThrow(claimOf(showId, null));
      return true;
    },
  });
}

function useVisitWrite<T>(showId: string, writeOf: (input: T) => Write, onSuccess?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => sendOrThrow(writeOf(input)),
    ...(onSuccess && { onSuccess }),
    // What was refused may tell that one stands somewhere else than the page thought.
    onSettled: () => client.invalidateQueries({ queryKey: visitKey(showId) }),
  });
}

async function sendOrThrow(command: Write): Promise<void> {
  const answer = await write(command);
  if (!answer.ok) throw new ProblemError(answer.problem);
}

/** Asks for a challenge, and for another one. It is good for one answer, so it is never kept. */
export function useChallenge(showId: string) {
  return useMutation({
    mutationFn: async () => {
      const answer = await write<Challenge>({ method: 'POST', path: '/api/challenges', body: { showId } });
      if (!answer.ok) throw new ProblemError(answer.problem);
      return answer.body;
    },
  });
}
