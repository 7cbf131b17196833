import { useQuery } from '@tanstack/react-query';
import { ProblemError, problemOf } from '@/shared/api/problem';
import { fetchAsBuyer } from '@/shared/api/session';
import { keys } from '../api/keys';
import type { DrawnPlace } from './model/drawnPlace';
import { readPlaceFile } from './model/placeFile';

/** The newest layout of a place, from its file. Not kept once nobody looks: a stadium is large. */
export function useDrawing(placeId: string) {
  return useQuery({
    queryKey: keys.drawing(placeId),
    enabled: placeId !== '',
    structuralSharing: false,
    gcTime: 60_000,
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<DrawnPlace> => {
      const { place } = readPlaceFile(await readFile(placeId, signal));
      if (place === null) throw new ProblemError({ status: 0, code: 'unexpected' });
      return place;
    },
  });
}

/** The file of a place, as text. Throws a ProblemError. */
export async function readFile(placeId: string, signal?: AbortSignal): Promise<string> {
  const path = `/api/admin/places/${encodeURIComponent(placeId)}`;
  const response = await fetchAsBuyer(path, { cache: 'no-store', ...(signal && { signal }) });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response.text();
}
