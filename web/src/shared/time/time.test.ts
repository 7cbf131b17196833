import { afterEach, describe, expect, it, vi } from 'vitest';
import { addSample, offsetOf, SAMPLE_AGE_MAX_MS, SAMPLES_MAX, type TimeSample } from './model/offset';
import { minutesAndSeconds, remaining } from './model/remaining';
import { ServerClock } from './serverClock';

const sample = (askedAt: number, answeredAt: number, serverTime: number): TimeSample => ({
  askedAt,
  answeredAt,
  serverTime,
});

describe('the server’s clock', () => {
  it('is taken in the middle of the shortest round trip', () => {
    expect(offsetOf([sample(0, 1000, 50_000), sample(2000, 2020, 52_110), sample(3000, 3500, 53_000)])).toBe(50_100);
  });

  it('is not known without a sample', () => {
    expect(offsetOf([])).toBeNull();
  });

  it('forgets samples that are old or too many', () => {
    const old = sample(0, 10, 1000);
    expect(addSample([old], sample(SAMPLE_AGE_MAX_MS + 11, SAMPLE_AGE_MAX_MS + 11, 2000))).toHaveLength(1);
    let samples: readonly TimeSample[] = [];
    for (let i = 0; i < SAMPLES_MAX + 3; i++) samples = addSample(samples, sample(i, i + 1, i));
    expect(samples).toHaveLength(SAMPLES_MAX);
    expect(samples[0]?.askedAt).toBe(3);
  });
});

describe('the running clock', () => {
  afterEach(() => vi.useRealTimers());

  it('does not follow the machine’s own clock once it has asked', async () => {
    vi.useFakeTimers({ now: Date.parse('2001-01-01T00:00:00Z') });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"now":"2026-12-01T11:00:00Z"}')));
    const clock = new ServerClock();
    expect(clock.now()).toBe(Date.parse('2001-01-01T00:00:00Z'));
    await clock.sample();
    vi.setSystemTime(Date.parse('2099-01-01T00:00:00Z'));
    vi.advanceTimersByTime(1500);
    expect(Math.abs(clock.now() - Date.parse('2026-12-01T11:00:01.500Z'))).toBeLessThan(50);
  });

  it('keeps what it knew when a later question fails', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"now":"2026-12-01T11:00:00Z"}')));
    const clock = new ServerClock();
    await clock.sample();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    await expect(clock.sample(true)).rejects.toThrow();
    expect(new Date(clock.now()).getUTCFullYear()).toBe(2026);
  });
});

describe('a countdown', () => {
  it.each([
    [0, 90_061_000, { days: 1, hours: 1, minutes: 1, seconds: 1 }],
    [0, 1, { days: 0, hours: 0, minutes: 0, seconds: 1 }],
    [1000, 1000, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
    [2000, 1000, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  ])('from %d to %d', (now, deadline, left) => {
    expect(remaining(now, deadline)).toEqual(left);
  });

  it('of a hold is written as on a clock, hours folded into minutes', () => {
    expect(minutesAndSeconds(0, 245_000)).toBe('4:05');
    expect(minutesAndSeconds(0, 3_660_000)).toBe('61:00');
  });
});
