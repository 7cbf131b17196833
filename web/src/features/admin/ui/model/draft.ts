/** What somebody is changing: what it was when they began, and how they want it. */
export interface Draft<S, D> {
  readonly base: S;
  readonly wanted: D;
}

interface Versioned {
  readonly version: number;
}

export function begin<S, D>(base: S, draftOf: (seen: S) => D): Draft<S, D> {
  return { base, wanted: draftOf(base) };
}

/**
 * The draft when `seen` is what the server has now. Who has typed nothing yet follows it; who has keeps what they typed and
 * what they began with, so that a newer version is told and never overwritten unseen.
 */
export function follow<S extends Versioned, D>(draft: Draft<S, D>, seen: S, draftOf: (seen: S) => D): Draft<S, D> {
  if (seen.version <= draft.base.version || isTouched(draft, draftOf)) return draft;
  return begin(seen, draftOf);
}

export function isTouched<S, D>(draft: Draft<S, D>, draftOf: (seen: S) => D): boolean {
  return !same(draft.wanted, draftOf(draft.base));
}

/** What the server has now, if it is newer than what the draft began with. */
export function newerThan<S extends Versioned, D>(draft: Draft<S, D>, seen: S): S | null {
  return seen.version > draft.base.version ? seen : null;
}

/** Keeps what was typed, and puts it on top of what the server has now. */
export function rebase<S, D>(draft: Draft<S, D>, seen: S): Draft<S, D> {
  return { base: seen, wanted: draft.wanted };
}

/** The fields in which two drafts differ. */
export function differences<D extends object>(theirs: D, mine: D): readonly (keyof D)[] {
  return (Object.keys(theirs) as (keyof D)[]).filter((field) => !same(theirs[field], mine[field]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
