import { BLOCKED, FREE, HELD, SOLD } from './bits';

/** What a seat looks like to this buyer. `none` is an aisle or a gap. */
export type Look = 'none' | 'free' | 'mine' | 'pending' | 'held' | 'sold' | 'blocked';

/** What this buyer has to do with a seat, as far as the server said (mine) or was asked (pending). */
export type Mark = 'mine' | 'pending';

/** A mark wins over the stream, which may be a moment behind the server's answer. */
export function lookOf(present: number, status: number | undefined, mark: Mark | undefined): Look {
  if (present === 0) return 'none';
  if (mark !== undefined) return mark;
  switch (status) {
    case FREE:
      return 'free';
    case HELD:
      return 'held';
    case SOLD:
      return 'sold';
    case BLOCKED:
      return 'blocked';
    case undefined:
    default:
      // Not heard of yet: shown as not for sale rather than promised.
      return 'blocked';
  }
}
