import type { Page } from 'playwright-core';
import { withOwnStreams } from '../calls';
import { FRAME_MS } from './frames';
import type { Traced } from './trace';

const DELTA = 'measured-delta';
const DRAWING = 'measured-drawing';
const TASKS: readonly string[] = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** Has the page mark, for Chromium's tracing, each delta that arrives and each drawing of the map. Before it is loaded. */
export async function markDeltas(page: Page): Promise<void> {
  await withOwnStreams(page);
  await page.addInitScript(
    ([delta, drawing]) => {
      globalThis.EventSource = class extends EventSource {
        constructor(url: string | URL, options?: EventSourceInit) {
          super(url, options);
          this.addEventListener('delta', ({ data }: MessageEvent<string>) => {
            // A seat is two numbers in it, its index and its status.
            performance.mark(`${delta}-${data.split(',').length / 2}`);
          });
        }
      };
      const canvas = CanvasRenderingContext2D.prototype as unknown as Record<string, (...area: number[]) => void>;
      const clear = canvas.clearRect;
      canvas.clearRect = function (this: CanvasRenderingContext2D, ...area) {
        if (this.canvas.isConnected) performance.mark(drawing);
        clear?.apply(this, area);
      };
    },
    [DELTA, DRAWING] as const,
  );
}

/** What the deltas of a trace cost on the page's own thread, in milliseconds; one entry for each. */
export interface Cost {
  /** Reading it and folding it into the map. */
  readonly folding: number;
  /** The whole frame that shows it: script, style, layout, recording of the drawing. */
  readonly frame: number;
  /** How often the map was drawn until the next delta. */
  readonly drawings: number;
}

/** Of the deltas of so many seats alone: an edge that reads while a decision is being written sends it in two. */
export function costsOf(trace: readonly Traced[], seats: number): readonly Cost[] {
  const marks = (prefix: string) => trace.filter(({ name }) => name.startsWith(prefix)).sort((a, b) => a.ts - b.ts);
  const drawings = marks(DRAWING);
  const deltas = marks(DELTA);
  const taskOf = (mark: Traced): number =>
    Math.max(
      0,
      ...trace
        .filter(({ name, pid, tid }) => TASKS.includes(name) && pid === mark.pid && tid === mark.tid)
        .filter(({ ts, dur = 0 }) => ts <= mark.ts && mark.ts < ts + dur)
        .map(({ dur = 0 }) => dur / 1000),
    );
  return deltas.flatMap((delta, nth) => {
    if (delta.name !== `${DELTA}-${seats}`) return [];
    const until = deltas[nth + 1]?.ts ?? Infinity;
    const after = drawings.filter(({ ts }) => ts > delta.ts && ts < until);
    const [first] = after;
    return { folding: taskOf(delta), frame: first === undefined ? 0 : taskOf(first), drawings: after.length };
  });
}

/** One line of a table. */
export function costRow(name: string, costs: readonly Cost[]): string {
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const most = (values: readonly number[]) => Math.max(...values);
  const whole = costs.map(({ folding, frame }) => folding + frame);
  const times = [median(costs.map(({ folding }) => folding)), median(costs.map(({ frame }) => frame)), most(whole)];
  const inOne = costs.filter(({ drawings, folding, frame }) => drawings === 1 && folding + frame <= FRAME_MS).length;
  return `| ${name} | ${times.map((ms) => ms.toFixed(1)).join(' | ')} | ${inOne} of ${costs.length} |`;
}
