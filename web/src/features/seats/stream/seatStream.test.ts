import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { SeatsStore } from '../store/seatsStore';

const URL = 'http://edge.test/api/stream/shows/s/seats';
const snapshot = (...sections: string[]) => ({
  saleState: 'OPEN',
  layoutVersion: 1,
  sections: Object.fromEntries(sections.map((id) => [id, { cells: 4, seats: 'AA==' }])),
});

let store: SeatsStore;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.spyOn(Math, 'random').mockReturnValue(1);
  FakeEventSource.opened = [];
  store = new SeatsStore(URL);
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the stream', () => {
  it('asks for the followed sections only, and for none by an empty list', () => {
    store.follow([]);
    expect(FakeEventSource.last.query.get('sections')).toBe('');
    store.follow(['A', '나']);
    expect(FakeEventSource.last.query.get('sections')).toBe('A,나');
  });

  it('continues by its cursor when the sections change to some it has seen', () => {
    store.follow(['A']);
    expect(FakeEventSource.last.query.has('last_event_id')).toBe(false);
    FakeEventSource.last.send('snapshot', 'e1.5', snapshot('A'));
    store.follow(['B']);
    expect(FakeEventSource.last.query.has('last_event_id')).toBe(false);
    FakeEventSource.last.send('snapshot', 'e1.8', snapshot('B'));
    store.follow(['A']);
    expect(FakeEventSource.last.query.get('last_event_id')).toBe('e1.5');
  });

  it('closes the connection it replaces and ignores what that still had queued', () => {
    store.follow(['A']);
    const old = FakeEventSource.last;
    store.follow(['B']);
    expect(old.readyState).toBe(FakeEventSource.CLOSED);
    old.send('snapshot', 'e1.5', snapshot('A'));
    expect(store.view.get().statuses.size).toBe(0);
  });

  it('is made anew when the network is another one, and when a tab comes back that nobody saw for long', () => {
    const visible = vi.spyOn(document, 'visibilityState', 'get');
    const see = (state: DocumentVisibilityState) => {
      visible.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    store.follow(['A']);
    window.dispatchEvent(new Event('online'));
    expect(FakeEventSource.opened).toHaveLength(2);
    see('hidden');
    vi.advanceTimersByTime(29_000);
    see('visible');
    expect(FakeEventSource.opened).toHaveLength(2);
    see('hidden');
    vi.advanceTimersByTime(31_000);
    see('visible');
    expect(FakeEventSource.opened).toHaveLength(3);
    expect(FakeEventSource.opened.filter(({ readyState }) => readyState !== FakeEventSource.CLOSED)).toHaveLength(1);
    store.close();
    window.dispatchEvent(new Event('online'));
    expect(FakeEventSource.opened).toHaveLength(3);
  });

  it('leaves a cut to the browser, which knows its cursor, and tells that it is lost until it is back', () => {
    store.follow(['A']);
    FakeEventSource.last.open();
    FakeEventSource.last.send('snapshot', 'e1.5', snapshot('A'));
    expect(store.connection.get()).toBe('live');
    FakeEventSource.last.fail(false);
    expect(store.connection.get()).toBe('lost');
    vi.advanceTimersByTime(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
    FakeEventSource.last.open();
    expect(store.connection.get()).toBe('live');
  });

  it('connects anew by its cursor when the browser gave up, waiting longer each time up to a bound', () => {
    store.follow(['A']);
    FakeEventSource.last.send('snapshot', 'e1.5', snapshot('A'));
    for (const wait of [500, 1000, 2000, 4000, 8000, 15_000, 15_000]) {
      const before = FakeEventSource.opened.length;
      FakeEventSource.last.fail(true);
      vi.advanceTimersByTime(wait - 1);
      expect(FakeEventSource.opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(FakeEventSource.opened).toHaveLength(before + 1);
      expect(FakeEventSource.last.query.get('last_event_id')).toBe('e1.5');
    }
  });

  it('begins with a snapshot after a cut before a followed section was ever seen', () => {
    store.follow(['A']);
    FakeEventSource.last.send('counts', 'e1.5', { A: 4 });
    FakeEventSource.last.fail(false);
    vi.advanceTimersByTime(500);
    expect(FakeEventSource.opened).toHaveLength(2);
    expect(FakeEventSource.last.query.has('last_event_id')).toBe(false);
  });

  it('connects anew on a frame that makes no sense, and keeps what was known', () => {
    store.follow(['A']);
    FakeEventSource.last.send('snapshot', 'e1.5', snapshot('A'));
    FakeEventSource.last.send('delta', 'e1.6', '{"A":[1');
    expect(store.view.get().cursor).toBe('e1.5');
    vi.advanceTimersByTime(500);
    expect(FakeEventSource.opened).toHaveLength(2);
  });

  it('never comes back after it was closed', () => {
    store.follow(['A']);
    FakeEventSource.last.fail(true);
    store.close();
    vi.advanceTimersByTime(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
  });
});
