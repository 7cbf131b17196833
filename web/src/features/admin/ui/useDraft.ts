import { useState } from 'react';
import { begin, follow, newerThan, rebase } from './model/draft';

/** A form over something with versions. `draftOf` is a function that stays the same. */
export function useDraft<S extends { readonly version: number }, D>(seen: S, draftOf: (seen: S) => D) {
  const [draft, setDraft] = useState(() => begin(seen, draftOf));
  const followed = follow(draft, seen, draftOf);
  if (followed !== draft) setDraft(followed);
  return {
    wanted: followed.wanted,
    version: followed.base.version,
    /** What somebody else has made of it meanwhile; null if nobody has. */
    newer: newerThan(followed, seen),
    change: (part: Partial<D>) => setDraft((now) => ({ base: now.base, wanted: { ...now.wanted, ...part } })),
    takeTheirs: () => setDraft(begin(seen, draftOf)),
    keepMine: () => setDraft((now) => rebase(now, seen)),
    /** What the server answered is what the form goes on from. */
    accept: (answer: S) => setDraft(begin(answer, draftOf)),
  };
}
