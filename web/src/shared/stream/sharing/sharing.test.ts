import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENCE_MAX_MS } from './hub';
import { closeTabs, desk, follower, opened, startOver, tab } from './sharingKit';

/** Tabs whose timers stand still, for so long that they are forgotten. */
function sleep() {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + SILENCE_MAX_MS + 1);
  desk.look();
}

beforeEach(startOver);
afterEach(closeTabs);

describe('the tabs of a browser', () => {
  it('have one connection together, and each hears what it follows, from what was known when it came', () => {
    const first = follower('a');
    const second = follower('b');
    expect(opened.map(({ covers }) => covers)).toEqual([[['a'], ['a', 'b']]]);
    opened[0]?.ears.onConnection('live');
    opened[0]?.ears.onFrame('a1');
    opened[0]?.ears.onFrame('b1');
    expect(first.line).toMatchObject({ connection: 'live', heard: ['a-known', 'a1'] });
    expect(second.line).toMatchObject({ connection: 'live', heard: ['b-known', 'b1'] });
    first.connection.follow('b');
    opened[0]?.ears.onFrame('b2');
    expect(first.line.heard.slice(2)).toEqual(['b-known', 'b2']);
  });

  it('want no more of it than those want who are there', () => {
    const first = follower('a');
    const second = follower('b');
    second.connection.follow('a');
    follower('c');
    first.connection.close();
    second.connection.close();
    expect(opened[0]?.covers).toEqual([['a'], ['a', 'b'], ['a'], ['a', 'c'], ['c']]);
  });

  it('of different shows have different ones', () => {
    follower('a', '/one');
    follower('a', '/two');
    expect(opened.map(({ url }) => url)).toEqual(['/one', '/two']);
  });

  it('close it when the last of them goes, and open another one then', () => {
    const first = follower('a');
    const second = follower('a');
    first.connection.close();
    expect(opened[0]?.isClosed).toBe(false);
    second.connection.close();
    expect(opened[0]?.isClosed).toBe(true);
    follower('a');
    expect(opened).toHaveLength(2);
  });

  it('ask for it anew together, once', () => {
    const first = follower('a');
    const second = follower('b');
    vi.advanceTimersByTime(1_000);
    first.connection.again();
    second.connection.again();
    expect(opened[0]?.again).toBe(1);
    vi.advanceTimersByTime(1_000);
    second.connection.again();
    expect(opened[0]?.again).toBe(2);
  });

  it('have it made anew by one that comes while it is lost', () => {
    follower('a');
    vi.advanceTimersByTime(1_000);
    opened[0]?.ears.onConnection('lost');
    expect(follower('a').line.connection).toBe('lost');
    expect(opened[0]).toMatchObject({ covers: [['a']], again: 1 });
  });

  it('do not have it made anew twice by one that comes and wants something else', () => {
    follower('a');
    vi.advanceTimersByTime(1_000);
    opened[0]?.ears.onConnection('lost');
    follower('b');
    expect(opened[0]).toMatchObject({ covers: [['a'], ['a', 'b']], again: 0 });
  });

  it('that have died are forgotten, and one that only slept is there again at its next word', () => {
    follower('a').line.isDead = true;
    const asleep = follower('b');
    sleep();
    expect(opened[0]?.isClosed).toBe(true);
    vi.advanceTimersByTime(20_000);
    opened[1]?.ears.onFrame('b1');
    expect(asleep.line.heard).toEqual(['b-known', 'b-known', 'b1']);
  });

  it('have it made anew by one that slept, also where it was forgotten', () => {
    const asleep = follower('a');
    sleep();
    asleep.connection.again();
    expect(opened[1]?.covers).toEqual([['a']]);
  });

  it('that are alive are never forgotten', () => {
    follower('a');
    vi.advanceTimersByTime(2 * SILENCE_MAX_MS);
    desk.look();
    expect(opened[0]?.isClosed).toBe(false);
  });

  it('leave when they are hidden for good, and come back out of the browser’s store', () => {
    const one = follower('a');
    window.dispatchEvent(new Event('pagehide'));
    expect(opened[0]?.isClosed).toBe(true);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    opened[1]?.ears.onFrame('a1');
    expect(one.line.heard).toEqual(['a-known', 'a-known', 'a1']);
  });
});

describe('a worker that does not work', () => {
  it('is known by its silence, or by its failure', () => {
    const silent = tab();
    silent.line.isDead = true;
    silent.connection.follow('a');
    vi.advanceTimersByTime(2_999);
    expect(silent.line.isBroken).toBe(false);
    vi.advanceTimersByTime(1);
    expect(silent.line.isBroken).toBe(true);

    const failing = follower('a');
    failing.worker.onerror?.();
    expect(failing.line.isBroken).toBe(true);
  });

  it('is known by its silence later too, when it has died', () => {
    const { line } = follower('a');
    vi.advanceTimersByTime(60_000);
    line.isDead = true;
    vi.advanceTimersByTime(20_000);
    expect(line.isBroken).toBe(false);
    vi.advanceTimersByTime(3_000);
    expect(line.isBroken).toBe(true);
  });

  it('breaks nothing that is closed', () => {
    const closed = follower('a');
    closed.connection.close();
    closed.worker.onerror?.();
    vi.advanceTimersByTime(3_000);
    expect(closed.line.isBroken).toBe(false);
  });
});
