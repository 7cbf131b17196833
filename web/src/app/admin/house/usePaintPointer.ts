import { type PointerEvent, useRef } from 'react';
import { erase, paint, type Painted, rectangle, toggle } from '@/features/admin';
import type { Section, useSeatMap } from '@/features/seats';

export type Tool = 'paint' | 'erase' | 'move';

/** A drag that is under way. */
interface Stroke {
  readonly from: number;
  readonly before: Painted;
  last: number;
}

/** Painting by pointer: a click is one seat, a drag the rectangle between where it began and where it is. */
export function usePaintPointer(
  map: ReturnType<typeof useSeatMap>,
  section: Section,
  tool: Tool,
  painted: Painted,
  onPaint: (painted: Painted) => void,
) {
  const stroke = useRef<Stroke | null>(null);

  function cellAt(event: PointerEvent<HTMLElement>): number | null {
    const box = event.currentTarget.getBoundingClientRect();
    return map?.seatAt(event.clientX - box.left, event.clientY - box.top) ?? null;
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const from = cellAt(event);
    if (event.button !== 0 || from === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke.current = { from, before: painted, last: from };
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const current = stroke.current;
    const to = cellAt(event);
    if (current === null || to === null || to === current.last) return;
    current.last = to;
    const cells = rectangle(section, current.from, to);
    onPaint(tool === 'erase' ? erase(current.before, cells) : paint(current.before, cells));
  }

  function onPointerUp() {
    const current = stroke.current;
    stroke.current = null;
    if (current === null || current.last !== current.from) return;
    onPaint(tool === 'erase' ? erase(current.before, [current.from]) : toggle(current.before, current.from));
  }

  /** What was begun and broken off was never meant. */
  function onPointerCancel() {
    if (stroke.current !== null) onPaint(stroke.current.before);
    stroke.current = null;
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
