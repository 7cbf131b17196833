import { type KeyboardEvent, useState } from 'react';
import { paint, type Painted, rectangle, toggle } from '@/features/admin';
import { type Direction, firstSeat, moveFocus, type Section } from '@/features/seats';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where a rectangle began that is being painted by keys, and what was painted before. */
interface Anchor {
  readonly cell: number;
  readonly before: Painted;
}

/** Painting by keyboard: arrows move, space paints and erases, and with shift a rectangle grows from where it was pressed. */
export function usePaintKeys(section: Section, painted: Painted, onPaint: (painted: Painted) => void) {
  const [focused, setFocused] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<Anchor | null>(null);

  /** Returns whether the key meant something. */
  function onKeyDown(event: KeyboardEvent): boolean {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      const to = focused === null ? firstSeat(section) : moveFocus(section, focused, direction);
      setFocused(to);
      if (!event.shiftKey || focused === null || to === null) {
        setAnchor(null);
        return true;
      }
      const from = anchor ?? { cell: focused, before: painted };
      setAnchor(from);
      onPaint(paint(from.before, rectangle(section, from.cell, to)));
      return true;
    }
    if ((event.key !== ' ' && event.key !== 'Enter') || focused === null) return false;
    setAnchor(null);
    onPaint(toggle(painted, focused));
    return true;
  }

  function leave() {
    setFocused(null);
    setAnchor(null);
  }

  return { focused, onKeyDown, leave };
}
