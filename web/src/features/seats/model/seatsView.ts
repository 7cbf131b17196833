import type { Sale } from './frame';

/** What the stream has told about a show's seats. Never changed in place: a new object for every frame that changes it. */
export interface SeatsView {
  readonly sale: Sale | null;
  /** Whether the pass has ended that the seats were shown for. */
  readonly isOver: boolean;
  /** Status of every cell, by section; a section that was never followed is absent. */
  readonly statuses: ReadonlyMap<string, Uint8Array>;
  /** Free seats by section, of all sections. */
  readonly free: Readonly<Record<string, number>>;
  /** Up to where the followed sections are true; null before the first frame. */
  readonly cursor: string | null;
  readonly following: readonly string[];
  /** Up to where sections that are no longer followed were true. */
  readonly parked: ReadonlyMap<string, string>;
}

export const EMPTY_VIEW: SeatsView = {
  sale: null,
  isOver: false,
  statuses: new Map(),
  free: {},
  cursor: null,
  following: [],
  parked: new Map(),
};

/** A cursor is `<epoch>.<offset>`; only offsets of one epoch can be compared. */
function parse(cursor: string): { readonly epoch: string; readonly offset: number } {
  const dot = cursor.lastIndexOf('.');
  return { epoch: cursor.slice(0, dot), offset: Number(cursor.slice(dot + 1)) };
}

/**
 * Follows other sections from now on. The cursor falls back to the oldest of what is known about them, since a delta says
 * only what changed after the cursor; it becomes null, asking for a snapshot, when one of them was never seen.
 */
export function follow(view: SeatsView, following: readonly string[]): SeatsView {
  const parked = new Map(view.parked);
  for (const section of view.following) {
    if (view.cursor !== null && view.statuses.has(section)) parked.set(section, view.cursor);
  }
  const cursors = following.map((section) => parked.get(section) ?? null);
  return { ...view, following, parked, cursor: following.length === 0 ? view.cursor : oldest(cursors) };
}

function oldest(cursors: readonly (string | null)[]): string | null {
  let least: string | null = null;
  for (const cursor of cursors) {
    if (cursor === null) return null;
    if (least === null) least = cursor;
    else if (parse(cursor).epoch !== parse(least).epoch) return null;
    else if (parse(cursor).offset < parse(least).offset) least = cursor;
  }
  return least;
}

/** Where a new connection may continue, or null when it must begin with a snapshot. */
export function resumeCursor(view: SeatsView): string | null {
  return view.following.every((section) => view.statuses.has(section)) ? view.cursor : null;
}
