import { useEffect, useRef } from 'react';

type Focusable = Element & HTMLOrSVGElement;

/**
 * Puts the focus where the page goes on when what had it went away with a change of `state`: else the next key would begin
 * at the top of the page again. Where something else has the focus, or nothing had it, all stays as it is.
 *
 * @param find where that is, given the state before
 */
export function useRescuedFocus<T>(state: T, find: (before: T) => Focusable | null): void {
  const before = useRef(state);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    if (before.current === state) return;
    const target = latest.current(before.current);
    before.current = state;
    rescueFocus(target);
  }, [state]);
}

/** What had the focus last, be it there or not. */
let latestFocused: Element | null = null;
document.addEventListener('focusin', ({ target }) => (latestFocused = target instanceof Element ? target : null));

/** Gives `target` the focus if what had it is gone. Who never was anywhere, or went off by a click, stays there. */
export function rescueFocus(target: Focusable | null): void {
  const { activeElement, body } = document;
  const hasNone = activeElement === null || activeElement === body;
  const isLost = hasNone ? latestFocused !== null && isGone(latestFocused) : isHidden(activeElement);
  if (isLost) target?.focus({ preventScroll: true });
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled') || isHidden(element);
}

/** Older browsers do not say. */
function isHidden(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility({ visibilityProperty: true });
}
