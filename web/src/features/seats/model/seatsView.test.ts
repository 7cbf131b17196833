import { describe, expect, it } from 'vitest';
import { evolve } from './evolve';
import type { Frame } from './frame';
import { EMPTY_VIEW, follow, resumeCursor, type SeatsView } from './seatsView';

const sale = { saleState: 'OPEN', opensAt: null, closesAt: null, layoutVersion: 1, message: null } as const;

function snapshot(cursor: string, ...sections: string[]): Frame {
  return {
    event: 'snapshot',
    cursor,
    sale,
    sections: Object.fromEntries(sections.map((id) => [id, { cells: 4, seats: 'AA==' }])),
  };
}

function delta(cursor: string): Frame {
  return { event: 'delta', cursor, changes: {} };
}

function played(view: SeatsView, ...frames: Frame[]): SeatsView {
  return frames.reduce(evolve, view);
}

describe('the cursor to continue from', () => {
  it('is the last one while the followed sections stay the same', () => {
    const view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.5', 'A'), delta('e1.9'));
    expect(resumeCursor(follow(view, ['A']))).toBe('e1.9');
  });

  it('is none for a section never seen, since a delta alone would leave it unknown', () => {
    const view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.5', 'A'));
    expect(resumeCursor(follow(view, ['B']))).toBeNull();
    expect(resumeCursor(follow(view, ['A', 'B']))).toBeNull();
  });

  it('is the one a section was left at, however far the stream has come with others', () => {
    let view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.5', 'A'), delta('e1.9'));
    view = played(follow(view, ['B']), snapshot('e1.20', 'B'), delta('e1.30'));
    expect(resumeCursor(follow(view, ['A']))).toBe('e1.9');
    expect(resumeCursor(follow(view, ['A', 'B']))).toBe('e1.9');
  });

  it('compares offsets as numbers', () => {
    let view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.100', 'A'));
    view = played(follow(view, ['B']), snapshot('e1.99', 'B'));
    expect(resumeCursor(follow(view, ['A', 'B']))).toBe('e1.99');
  });

  it('is none when the sections were left in different epochs', () => {
    let view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.5', 'A'));
    view = played(follow(view, ['B']), snapshot('e2.5', 'B'));
    expect(resumeCursor(follow(view, ['A', 'B']))).toBeNull();
  });

  it('is none after a reset until its snapshot is there', () => {
    const view = played(follow(EMPTY_VIEW, ['A']), snapshot('e1.5', 'A'), {
      event: 'reset',
      cursor: 'e2.1',
      reason: 'epoch',
    });
    expect(resumeCursor(view)).toBeNull();
    expect(resumeCursor(played(view, { event: 'counts', cursor: 'e2.1', free: {} }))).toBeNull();
    expect(resumeCursor(played(view, snapshot('e2.1', 'A')))).toBe('e2.1');
  });

  it('stays with the counts while no section is followed', () => {
    const view = played(follow(EMPTY_VIEW, []), snapshot('e1.5'), { event: 'counts', cursor: 'e1.8', free: {} });
    expect(resumeCursor(follow(view, []))).toBe('e1.8');
  });
});
