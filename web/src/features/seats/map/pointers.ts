/** What the fingers and the mouse mean, told in CSS pixels relative to the canvas. */
export interface Gestures {
  readonly onTap: (x: number, y: number, touch: boolean) => void;
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, x: number, y: number) => void;
  readonly onHover: (at: { readonly x: number; readonly y: number } | null) => void;
}

/** A pointer that moved less than this is a tap with an unsteady finger. */
const TAP_SLACK = 8;
const WHEEL_ZOOM = 0.0016;

interface Pointer {
  x: number;
  y: number;
  travelled: number;
}

/** Listens to a canvas; returns how to stop. One pointer pans or taps, two zoom, the wheel zooms. */
export function listenToPointers(canvas: HTMLCanvasElement, gestures: Gestures): () => void {
  const pointers = new Map<number, Pointer>();
  const at = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { ...at(event), travelled: pointers.size > 0 ? TAP_SLACK : 0 });
  };
  const onMove = (event: PointerEvent) => {
    const pointer = pointers.get(event.pointerId);
    const to = at(event);
    if (pointer === undefined) {
      if (event.pointerType === 'mouse') gestures.onHover(to);
      return;
    }
    const other = [...pointers.values()].find((each) => each !== pointer);
    const dx = to.x - pointer.x;
    const dy = to.y - pointer.y;
    pointer.travelled += Math.hypot(dx, dy);
    if (other !== undefined) pinch(pointer, to, other, gestures);
    else if (pointer.travelled >= TAP_SLACK) gestures.onPan(dx, dy);
    pointer.x = to.x;
    pointer.y = to.y;
  };
  const onUp = (event: PointerEvent) => {
    const pointer = pointers.get(event.pointerId);
    pointers.delete(event.pointerId);
    // A finger left over from a pinch is the end of that gesture, not a tap.
    for (const left of pointers.values()) left.travelled = TAP_SLACK;
    if (pointer !== undefined && event.type === 'pointerup' && pointer.travelled < TAP_SLACK) {
      gestures.onTap(pointer.x, pointer.y, event.pointerType === 'touch');
    }
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = at(event);
    gestures.onZoom(Math.exp(-event.deltaY * WHEEL_ZOOM), x, y);
  };
  const onLeave = () => gestures.onHover(null);
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', onDown, { signal });
  canvas.addEventListener('pointermove', onMove, { signal });
  canvas.addEventListener('pointerup', onUp, { signal });
  canvas.addEventListener('pointercancel', onUp, { signal });
  canvas.addEventListener('pointerleave', onLeave, { signal });
  // React registers wheel listeners as passive, which could not keep the page from scrolling.
  canvas.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}

function pinch(moved: Pointer, to: { x: number; y: number }, other: Pointer, gestures: Gestures): void {
  const before = Math.hypot(moved.x - other.x, moved.y - other.y);
  const after = Math.hypot(to.x - other.x, to.y - other.y);
  if (before < 1) return;
  gestures.onZoom(after / before, (to.x + other.x) / 2, (to.y + other.y) / 2);
  gestures.onPan((to.x - moved.x) / 2, (to.y - moved.y) / 2);
}
