/** How many lines are asked for at once. */
export const PART = 50;

/** The number after which more may follow; null when the last part was not full. */
export function nextAfter(part: readonly { readonly number: number }[]): number | null {
  return part.length < PART ? null : (part.at(-1)?.number ?? null);
}

/** Where the page of what an action concerned is; null if it has none. */
export function subjectPath(kind: string, id: string): string | null {
  if (kind === 'program') return `/admin/programs/${id}`;
  if (kind === 'show') return `/admin/shows/${id}`;
  return kind === 'place' ? '/admin/places' : null;
}

/** An id as people compare ids: its end, where those of one day differ. */
export function shortId(id: string): string {
  return id.length <= 8 ? id : `…${id.slice(-8)}`;
}
