import { useEffect, useRef } from 'react';

type Focusable = Element & HTMLOrSVGElement;

/**
 * Puts the focus where the page goes on when what had it went away with a change of `state`: else the next key would begin
 * at the top of the page again. Where something else has the focus, it stays.
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

/** Gives `target` the focus if nothing has it. */
export function rescueFocus(target: Focusable | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) target?.focus({ preventScroll: true });
}
