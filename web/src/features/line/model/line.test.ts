import { describe, expect, it } from 'vitest';
import { lotsOf } from '../store/lots';
import { placeIn } from './draw';
import { type LineFrame, parseLineFrame } from './lineFrame';
import { aheadOf, minutesOf, progressOf, type Reason, reasonToLook, type Visit } from './visit';

const FRAME: LineFrame = {
  status: 'CALLING',
  opensAt: '2026-12-01T11:00:00Z',
  calledUpTo: 10,
  calledAgain: [3],
  waiting: 50,
  joined: 60,
  inside: 5,
  capacity: 30,
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

  it('says of seats in baskets what makes sense', () => {
    const frame = { status: 'CALLING', calledUpTo: 0, waiting: 0, joined: 0, held: -3 };
    expect(parseLineFrame(JSON.stringify(frame)).held).toBe(0);
    expect(parseLineFrame(JSON.stringify({ ...frame, inside: 7, capacity: 30 }))).toMatchObject({
      inside: 7,
      capacity: 30,
    });
    expect(parseLineFrame(JSON.stringify(frame))).toMatchObject({ inside: 0, capacity: 0 });
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
    [waiting(9, 15), FRAME, 15],
    [waiting(10, 15), FRAME, 0],
    [waiting(9, null), FRAME, 0],
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
  const READ_UP_TO = 5;

  it.each<[Visit, Reason | null]>([
    [waiting(9, 0), 'now'],
    [waiting(10, 0), 'untold'],
    [waiting(4, 7), 'missed'],
    [waiting(3, 7), 'now'],
    [waiting(null, null), 'untold'],
    [{ state: 'CALLED', claimBy: '2026-12-01T11:00:10Z' }, 'now'],
    [{ state: 'CALLED', claimBy: '2026-12-01T11:00:11Z' }, null],
    [{ state: 'INSIDE', shopUntil: '2026-12-01T11:00:09Z' }, 'now'],
    [{ state: 'INSIDE', shopUntil: '2026-12-01T11:10:00Z' }, null],
    [{ state: 'OUTSIDE' }, null],
  ])('by one who stands at %o: %o', (visit, reason) => {
    expect(reasonToLook(visit, FRAME, READ_UP_TO, NOW)).toBe(reason);
  });

  it('now and then as long as no frame has come', () => {
    expect(reasonToLook(waiting(9, 0), null, -1, NOW)).toBe('untold');
  });
});
