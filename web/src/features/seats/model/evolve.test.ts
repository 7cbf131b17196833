import { describe, expect, it } from 'vitest';
import { evolve, isHeldNoMore } from './evolve';
import { type FrameEvent, parseFrame } from './frame';
import { EMPTY_VIEW, follow, type SeatsView } from './seatsView';

interface Golden {
  readonly about: string;
  readonly follow: readonly string[];
  readonly steps: readonly {
    readonly event: FrameEvent;
    readonly id: string;
    readonly data: unknown;
    readonly then: Readonly<Record<string, unknown>>;
  }[];
}

const goldens = Object.entries(import.meta.glob<Golden>('./golden/*.json', { eager: true, import: 'default' }));

function told(view: SeatsView): Record<string, unknown> {
  return {
    cursor: view.cursor,
    saleState: view.sale?.saleState,
    closesAt: view.sale?.closesAt,
    layoutVersion: view.sale?.layoutVersion,
    seats: Object.fromEntries([...view.statuses].map(([section, statuses]) => [section, statuses.join('')])),
    free: view.free,
  };
}

function played(...frames: [FrameEvent, string, unknown][]): SeatsView {
  return frames.reduce(
    (view, [event, cursor, data]) => evolve(view, parseFrame(event, cursor, JSON.stringify(data))),
    follow(EMPTY_VIEW, ['A']),
  );
}

const SNAPSHOT: [FrameEvent, string, unknown] = [
  'snapshot',
  'e1.1',
  { saleState: 'OPEN', layoutVersion: 1, sections: { A: { cells: 4, seats: 'AA==' }, B: { cells: 4, seats: 'AA==' } } },
];

describe('evolve', () => {
  it('has golden frames to be tested with', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(5);
  });

  it.each(goldens)('tells what %s says', (_, golden) => {
    let view = follow(EMPTY_VIEW, golden.follow);
    golden.steps.forEach(({ event, id, data, then }, step) => {
      view = evolve(view, parseFrame(event, id, JSON.stringify(data)));
      expect(told(view), `step ${step}`).toMatchObject(then);
      if ('seats' in then) expect(told(view).seats, `step ${step}`).toEqual(then.seats);
    });
  });

  it('leaves the view it was given as it was', () => {
    const before = played(SNAPSHOT);
    evolve(before, parseFrame('delta', 'e1.2', '{"A":[0,2]}'));
    expect(told(before)).toMatchObject({ cursor: 'e1.1', seats: { A: '0000' } });
  });

  it('keeps the very array of a section that a delta does not touch', () => {
    const before = played(SNAPSHOT);
    const after = evolve(before, parseFrame('delta', 'e1.2', '{"A":[0,2]}'));
    expect(after.statuses.get('B')).toBe(before.statuses.get('B'));
    expect(after.statuses.get('A')).not.toBe(before.statuses.get('A'));
  });

  it('makes nothing up about a section it has never seen', () => {
    expect(played(SNAPSHOT, ['delta', 'e1.2', { Z: [0, 1] }]).statuses.has('Z')).toBe(false);
  });

  it('is over with the pass, until something is told for another one', () => {
    expect(played(SNAPSHOT, ['pass', '', { ended: true }]).isOver).toBe(true);
    expect(played(SNAPSHOT, ['pass', '', { ended: true }], ['counts', 'e1.2', { A: 4 }]).isOver).toBe(false);
  });
});

describe('a frame', () => {
  it.each<[FrameEvent, string, string]>([
    ['delta', '{"A":[0]}', 'half a pair'],
    ['delta', '{"A":[0,"held"]}', 'a word'],
    ['delta', '[]', 'no object'],
    ['counts', 'not JSON', 'no JSON'],
    ['snapshot', '{"saleState":"OPEN"}', 'no sections'],
  ])('of %s with %s is refused: %s', (event, data) => {
    expect(() => parseFrame(event, 'e1.1', data)).toThrow();
  });
});

describe('held no more', () => {
  it('is a held cell that became free or sold, and only among the cells asked about', () => {
    const before = Uint8Array.of(1, 1, 0, 1);
    const after = Uint8Array.of(0, 1, 2, 2);
    expect(isHeldNoMore(before, after, [0])).toBe(true);
    expect(isHeldNoMore(before, after, [1, 2])).toBe(false);
    expect(isHeldNoMore(before, after, [3])).toBe(true);
  });

  it('says nothing about a section that was not known before', () => {
    expect(isHeldNoMore(undefined, Uint8Array.of(0), [0])).toBe(false);
  });
});
