/** The colours of the canvas, read from the style sheet so that light and dark are decided in one place. */
export interface Palette {
  readonly categories: readonly string[];
  readonly mine: string;
  readonly pending: string;
  readonly held: string;
  readonly sold: string;
  readonly blocked: string;
  readonly onSeat: string;
  readonly focus: string;
  readonly text: string;
}

/** More categories than colours begin again from the first: the price list names each seat's category anyway. */
const CATEGORY_COLOURS = 8;

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim() || '#888';
  return {
    categories: Array.from({ length: CATEGORY_COLOURS }, (_, i) => colour(`--category-${i + 1}`)),
    mine: colour('--seat-mine'),
    pending: colour('--seat-pending'),
    held: colour('--seat-held'),
    sold: colour('--seat-sold'),
    blocked: colour('--seat-blocked'),
    onSeat: colour('--seat-ink'),
    focus: colour('--focus'),
    text: colour('--ink-soft'),
  };
}
