import { FREE, HELD, unpackStatuses } from './bits';
import type { Frame } from './frame';
import type { SeatsView } from './seatsView';

/**
 * The view after one more frame. Pure: the view given is not changed, and sections the frame does not touch keep their
 * very arrays, so that a drawing can tell by identity what to draw again.
 */
export function evolve(before: SeatsView, frame: Frame): SeatsView {
  // Nothing follows the end of a pass: whatever is told later is told for another one.
  const view = { ...before, isOver: frame.event === 'pass' };
  switch (frame.event) {
    case 'snapshot':
      return {
        ...view,
        sale: frame.sale,
        cursor: frame.cursor,
        statuses: new Map([
          ...view.statuses,
          ...Object.entries(frame.sections).map(
            ([section, packed]) => [section, unpackStatuses(packed.seats, packed.cells)] as const,
          ),
        ]),
      };
    case 'delta':
      return { ...view, cursor: frame.cursor, statuses: changed(view.statuses, frame.changes) };
    case 'counts':
      return { ...view, cursor: frame.cursor, free: frame.free };
    case 'sale':
      return { ...view, cursor: frame.cursor, sale: frame.sale };
    case 'pass':
      return view;
    case 'reset':
      // Nothing known can be continued, neither on screen nor parked. The free counts stay until the next counts frame.
      return { ...view, cursor: null, statuses: new Map(), parked: new Map() };
  }
}

function changed(
  statuses: ReadonlyMap<string, Uint8Array>,
  changes: Readonly<Record<string, readonly number[]>>,
): ReadonlyMap<string, Uint8Array> {
  const next = new Map(statuses);
  for (const [section, pairs] of Object.entries(changes)) {
    const before = statuses.get(section);
    // A delta of a section that was never seen has nothing to change: its snapshot comes when it is followed.
    if (before === undefined) continue;
    const after = before.slice();
    for (let i = 0; i + 1 < pairs.length; i += 2) after[pairs[i] ?? -1] = pairs[i + 1] ?? FREE;
    next.set(section, after);
  }
  return next;
}

/** Whether one of these cells was held before and is no more, to notice that a hold of one's own has ended, however. */
export function isHeldNoMore(
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
  cells: readonly number[],
): boolean {
  if (before === undefined || after === undefined || before === after) return false;
  return cells.some((cell) => before[cell] === HELD && after[cell] !== HELD);
}
