import { describe, expect, it } from 'vitest';
import { lotsOf } from '../store/lots';
import { placeIn } from './draw';
import { type LineFrame, parseLineFrame } from './lineFrame';
import { aheadOf, isOutdated, minutesOf, progressOf, type Visit } from './visit';

const FRAME: LineFrame = {
  status: 'CALLING',
  opensAt: '2026-12-01T11:00:00Z',
  calledUpTo: 10,
  calledAgain: [3],
  waiting: 50,
  joined: 60,
  isDrawnAtOpening: true,
  draw: null,
  callsPerMinute: [5, 20],
  held: 0,
  message: '',
};

const waiting = (place: number | null, ahead: number | null): Visit => ({ state: 'WAITING', number: 7, place, ahead });
const NOW = Date.parse('2026-12-01T11:00:10Z');

describe('a frame of the line', () => {
  it('is read, and what is not known is left out of it', () => {
    const frame = parseLineFrame(
      '{"status":"CALLING","opensAt":"2026-12-01T11:00:00Z","calledUpTo":4,"calledAgain":[1],"waiting":5,"joined":9,"drawn":0,"held":2,"message":"Hello"}',
    );
    expect(frame).toMatchObject({
      calledUpTo: 4,
      calledAgain: [1],
      callsPerMinute: null,
      draw: null,
      message: 'Hello',
    });
    expect(frame.isDrawnAtOpening).toBe(false);
  });

  it.each(['null', '{}', '{"status":"DANCING"}', '{"status":"CALLING","calledUpTo":-1}'])(
    '%s makes no sense',
    (data) => {
      expect(() => parseLineFrame(data)).toThrow(TypeError);
    },
  );
});

describe('a place', () => {
  // The same seed, and the same order, as the platform's own test of a draw.
  const SEED = 'd55348b2d2b4f51ffb5d826840947f5c0222af6b7008f62882f017aeb084e19f';
  const pause = () => Promise.resolve();

  it('is drawn by everybody alone as the waiting room draws it', async () => {
    const places = await Promise.all(
      [7, 2, 6, 0, 4, 1, 9, 3, 8, 5].map((number) => placeIn(10, number, lotsOf(SEED), pause)),
    );
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('of one who came after the draw is the number', async () => {
    expect(await placeIn(10, 12, lotsOf(SEED), pause)).toBe(12);
  });

  it('of equal lots goes by numbers', async () => {
    expect(await placeIn(3, 1, () => [1, 1], pause)).toBe(1);
  });
});

describe('the people ahead', () => {
  it.each([
    [waiting(30, 15), FRAME, 15],
    [waiting(12, 15), FRAME, 2],
    [waiting(9, 15), FRAME, 0],
    [waiting(30, null), FRAME, 20],
    [waiting(30, null), null, 30],
    [waiting(null, null), FRAME, null],
  ])('of %o by %o are %o', (visit, frame, ahead) => {
    expect(aheadOf(visit, frame)).toBe(ahead);
  });

  it('take from the fastest to the slowest minute of late, and nobody knows while nobody is called', () => {
    expect(minutesOf(40, FRAME)).toEqual([2, 8]);
    expect(minutesOf(0, FRAME)).toEqual([1, 1]);
    expect(minutesOf(40, { ...FRAME, status: 'PAUSED' })).toBeNull();
    expect(minutesOf(40, { ...FRAME, callsPerMinute: [0, 20] })).toBeNull();
    expect(minutesOf(40, null)).toBeNull();
  });

  it('are fewer than when one came', () => {
    expect(progressOf(25, 100)).toBe(0.75);
    expect(progressOf(0, 0)).toBe(1);
    expect(progressOf(120, 100)).toBe(0);
  });
});

describe('the server is asked again', () => {
  it.each<[Visit, boolean]>([
    [waiting(9, 0), true],
    [waiting(10, 0), false],
    [{ ...waiting(3, 0), number: 3 }, true],
    [waiting(null, null), false],
    [{ state: 'CALLED', claimBy: '2026-12-01T11:00:10Z' }, true],
    [{ state: 'CALLED', claimBy: '2026-12-01T11:00:11Z' }, false],
    [{ state: 'INSIDE', shopUntil: '2026-12-01T11:00:09Z' }, true],
    [{ state: 'INSIDE', shopUntil: '2026-12-01T11:10:00Z' }, false],
    [{ state: 'OUTSIDE' }, false],
  ])('when %o may have changed: %o', (visit, asked) => {
    expect(isOutdated(visit, FRAME, NOW)).toBe(asked);
  });

  it('when a place beyond those called was called again', () => {
    expect(isOutdated(waiting(12, 0), { ...FRAME, calledAgain: [12] }, NOW)).toBe(true);
  });
});
