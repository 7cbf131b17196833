import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../adminKit';
import { controlBody, LINE_CONTROLS, makesSense, SALE_CONTROLS, SEAT_CONTROLS } from './controls';
import { byFrequency, conversionOf, type Figures, saleAt, soldShare } from './figures';
import { keep, type Sample, sampleOf, SAMPLES_MAX, trendOf, WINDOW_MS } from './history';
import { roomBodyOf, roomDraftOf, USUAL_ROOM } from './room';

const figures = FIGURES as Figures;
const START = Date.parse(FIGURES.at);
const sample = (at: number, free: number, waiting: number | null = null): Sample => ({
  ...sampleOf(figures, null),
  at,
  free,
  waiting,
});

describe('figures', () => {
  it('tell which part of those who got seats booked them', () => {
    expect(conversionOf(figures)).toBe(0.75);
    expect(conversionOf({ ...figures, lastMinute: { granted: 0, booked: 0, joined: 0 } })).toBeNull();
    // Those who book now got their seats a while ago.
    expect(conversionOf({ ...figures, lastMinute: { granted: 1, booked: 3, joined: 0 } })).toBe(1);
  });

  it('tell which part of what can be sold is sold', () => {
    expect(soldShare({ free: 3, held: 1, sold: 1, blocked: 5 })).toBe(0.2);
    expect(soldShare({ free: 0, held: 0, sold: 0, blocked: 5 })).toBe(0);
  });

  it('say of an open sale whether it has opened yet, or is over, and leave what an operator did', () => {
    const times = { opensAt: '2026-12-01T11:00:00Z', closesAt: '2026-12-24T10:00:00Z' };
    const at = (instant: string, sale: Figures['sale']) => saleAt({ ...figures, at: instant, sale }, times);
    expect(at('2026-12-01T10:59:59Z', 'OPEN')).toBe('SCHEDULED');
    expect(at('2026-12-01T11:00:00Z', 'OPEN')).toBe('OPEN');
    expect(at('2026-12-24T10:00:00Z', 'OPEN')).toBe('CLOSED');
    expect(at('2026-12-01T10:59:59Z', 'PAUSED')).toBe('PAUSED');
  });

  it('name the most frequent refusal first', () => {
    expect(byFrequency({ b: 2, a: 2, c: 9 })).toEqual([
      ['c', 9],
      ['a', 2],
      ['b', 2],
    ]);
  });
});

describe('the last minutes', () => {
  it('keep what is newer, once, and drop what is old', () => {
    const one = keep([], sample(START, 9));
    expect(keep(one, sample(START, 8))).toBe(one);
    expect(keep(one, sample(START - 1, 8))).toBe(one);
    expect(keep(one, { ...sample(START, 8), at: Number.NaN })).toBe(one);
    const two = keep(one, sample(START + WINDOW_MS, 8));
    expect(two).toHaveLength(2);
    expect(keep(two, sample(START + WINDOW_MS + 1, 7)).map(({ free }) => free)).toEqual([8, 7]);
  });

  it('have a bound', () => {
    let history: readonly Sample[] = [];
    for (let i = 0; i <= SAMPLES_MAX; i++) history = keep(history, sample(START + i, i));
    expect(history).toHaveLength(SAMPLES_MAX);
    expect(history[0]?.free).toBe(1);
  });

  it('are a line from the past on the left to now on the right, the highest on top', () => {
    const history = [sample(START, 4), sample(START + WINDOW_MS / 2, 8), sample(START + WINDOW_MS, 6)];
    expect(trendOf(history, 'free', 100, 20)).toEqual({ points: '0,20 50,0 100,10', low: 4, high: 8, now: 6 });
  });

  it('are drawn over a minute at least', () => {
    const history = [sample(START, 4), sample(START + 30_000, 8)];
    expect(trendOf(history, 'free', 100, 20)?.points).toBe('50,20 100,0');
  });

  it('are level in the middle, no line at once, and nothing where nothing is known', () => {
    const level = [sample(START, 4), sample(START + WINDOW_MS, 4)];
    expect(trendOf(level, 'free', 100, 20)?.points).toBe('0,10 100,10');
    expect(trendOf(level.slice(0, 1), 'free', 100, 20)?.points).toBe('');
    expect(trendOf(level, 'waiting', 100, 20)).toBeNull();
    expect(trendOf([...level, sample(START + WINDOW_MS + 1, 4, 7)], 'waiting', 100, 20)?.now).toBe(7);
  });
});

describe('a control', () => {
  const [pause] = SALE_CONTROLS;
  const [release] = SEAT_CONTROLS;
  if (pause === undefined || release === undefined) throw new Error('there are some');

  it('is sent with its action, and with a message if there is one', () => {
    expect(controlBody(pause, 'why', ' back soon ')).toEqual({ action: 'pause', message: 'back soon', reason: 'why' });
    expect(controlBody(pause, 'why', ' ')).toEqual({ action: 'pause', reason: 'why' });
    expect(controlBody(release, 'why', 'unheard')).toEqual({ reason: 'why' });
  });

  it('that cannot be taken back is dangerous, and comes last', () => {
    const all = [LINE_CONTROLS, SALE_CONTROLS, SEAT_CONTROLS];
    expect(all.map((each) => each.filter(({ isDangerous }) => isDangerous).map(({ id }) => id))).toEqual([
      ['closeRoom'],
      ['closeSale'],
      ['reset'],
    ]);
    expect(all.every((each) => each.at(-1)?.isDangerous)).toBe(true);
  });

  it('makes sense by where sale and line stand, and when nothing is known', () => {
    const open = { sale: 'OPEN', line: 'CALLING', isDemo: false } as const;
    const offered = (standing: Parameters<typeof makesSense>[1]) =>
      [...LINE_CONTROLS, ...SALE_CONTROLS, ...SEAT_CONTROLS]
        .map(({ id }) => id)
        .filter((id) => makesSense(id, standing));
    expect(offered(open)).toEqual(['pauseCalls', 'closeRoom', 'pauseSale', 'closeSale', 'releaseHolds']);
    expect(offered({ sale: 'SUSPENDED', line: 'SUSPENDED', isDemo: true })).toEqual([
      'resumeCalls',
      'closeRoom',
      'resumeSuspended',
      'closeSale',
      'releaseHolds',
      'reset',
    ]);
    expect(offered({ sale: 'CLOSED', line: 'CLOSED', isDemo: false })).toEqual(['releaseHolds']);
    expect(offered({ sale: null, line: null, isDemo: true })).toHaveLength(9);
  });
});

describe('the rules of a waiting room', () => {
  it('are sent as they came when nothing is typed', () => {
    expect(roomBodyOf(roomDraftOf(USUAL_ROOM))).toEqual(USUAL_ROOM);
  });

  it('are not sent while one is no number, or out of bounds', () => {
    expect(roomBodyOf({ ...roomDraftOf(USUAL_ROOM), graceSeconds: '' })).toBeNull();
    expect(roomBodyOf({ ...roomDraftOf(USUAL_ROOM), claimSeconds: '1' })).toBeNull();
  });
});
