import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readMine } from '@/shared/api/read';
import type { Schemas } from '@/shared/api/types';
import { type Write, writeOrThrow } from '@/shared/api/write';
import type { Visit } from './model/visit';

const visitKey = (showId: string) => ['me', 'visits', showId] as const;
const passKey = (showId: string) => ['me', 'passes', showId] as const;
const PASS_AGAIN_MS = 15_000;
const roomOf = (showId: string) => `/api/shows/${encodeURIComponent(showId)}`;

/** Where the buyer stands. Who asks again, and when, is the page's to say: retries would all come in the same second. */
export function useVisit(showId: string) {
  return useQuery({
    queryKey: visitKey(showId),
    queryFn: ({ signal }): Promise<Visit> => readMine<Schemas['VisitView']>(`${roomOf(showId)}/queue`, signal),
    staleTime: 5_000,
    retry: false,
  });
}

/** What a person read or heard, and of which challenge. */
export interface Solution {
  readonly token: string;
  readonly answer: string;
}

/** A riddle for people. The image is a data URL. */
type Challenge = Schemas['ChallengeView'];

/** Takes a place in line; asked twice it is the same. */
export function useJoin(showId: string) {
  return useVisitWrite<Solution | null, Schemas['VisitView']>(
    showId,
    (solution) => ({ method: 'POST', path: `${roomOf(showId)}/queue`, ...(solution !== null && { body: solution }) }),
    (visit) => visit,
  );
}

/** Gives up the place, or the time inside. */
export function useLeave(showId: string) {
  return useVisitWrite<null, Schemas['VisitView']>(
    showId,
    () => ({ method: 'DELETE', path: `${roomOf(showId)}/queue` }),
    (visit) => visit,
  );
}

const claimOf = (showId: string, solution: Solution | null): Write => ({
  method: 'POST',
  path: `${roomOf(showId)}/pass`,
  ...(solution !== null && { body: solution }),
});

/** Goes in, when called. The pass comes as a cookie. */
export function useClaim(showId: string) {
  const client = useQueryClient();
  return useVisitWrite<Solution | null, Schemas['PassView']>(
    showId,
    (solution) => claimOf(showId, solution),
    ({ shopUntil }) => {
      client.setQueryData(passKey(showId), true);
      return { state: 'INSIDE', shopUntil };
    },
  );
}

/**
 * Makes sure that this browser has the pass of one who is inside: whoever went in on another device asks for the same one.
 *
 * @param inDoubt whether it seems to open nothing: then it is asked for again
 */
export function usePass(showId: string, isInside: boolean, inDoubt: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!isInside) client.removeQueries({ queryKey: passKey(showId) });
  }, [client, showId, isInside]);
  return useQuery({
    queryKey: passKey(showId),
    enabled: isInside,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: inDoubt && PASS_AGAIN_MS,
    queryFn: async () => {
      await writeOrThrow(claimOf(showId, null));
      return true;
    },
  });
}

/** Sends a write, and takes over where it leaves the buyer. */
function useVisitWrite<T, A>(showId: string, writeOf: (input: T) => Write, visitOf: (answer: A) => Visit) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => writeOrThrow<A>(writeOf(input)),
    onSuccess: (answer) => client.setQueryData(visitKey(showId), visitOf(answer)),
    // What was refused may tell that one stands somewhere else than the page thought.
    onError: () => client.invalidateQueries({ queryKey: visitKey(showId) }),
  });
}

/** Asks for a challenge, and for another one. It is good for one answer, so it is never kept. */
export function useChallenge(showId: string) {
  return useMutation({
    mutationFn: () => writeOrThrow<Challenge>({ method: 'POST', path: '/api/challenges', body: { showId } }),
  });
}
