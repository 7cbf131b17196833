import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import type { Frame } from '../model/frame';
import { seatSource } from './seatSource';

const SALE = { saleState: 'OPEN', layoutVersion: 1 };
const section = { cells: 4, seats: 'AA==' };

let heard: Frame[];
let source: ReturnType<typeof seatSource>;

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  heard = [];
  source = seatSource('http://edge.test/seats', {
    onFrame: (frame) => heard.push(frame),
    onConnection: () => undefined,
  });
});

const asked = () => FakeEventSource.opened.map(({ query }) => query.get('sections'));
const resumed = () => FakeEventSource.last.query.get('last_event_id');

describe('the seats for all tabs', () => {
  it('are none, those of one section, or all, and are asked for anew only where that changes', () => {
    source.cover([[]]);
    source.cover([[], ['A'], ['A']]);
    source.cover([['A']]);
    source.cover([['B'], ['A']]);
    source.cover([['C'], ['A'], []]);
    expect(asked()).toEqual(['', 'A', null]);
    FakeEventSource.last.send('snapshot', 'e.1', { ...SALE, sections: { A: section, B: section, C: section } });
    expect(heard).toHaveLength(1);
    expect(source.known(['C'])[0]).toMatchObject({ sections: { C: section } });
    expect(source.cover([['C'], ['B']])).toBe(false);
    expect(source.cover([['C']])).toBe(true);
    expect(asked().slice(3)).toEqual(['C']);
  });

  it('begin anew when they become all, or one of all, since nobody told what changed elsewhere', () => {
    source.cover([['A']]);
    FakeEventSource.last.send('snapshot', 'e.1', { ...SALE, sections: { A: section } });
    source.cover([['A'], ['B']]);
    expect(resumed()).toBeNull();
    FakeEventSource.last.send('snapshot', 'e.2', { ...SALE, sections: { A: section, B: section } });
    FakeEventSource.last.send('delta', 'e.3', { B: [0, 2] });
    source.again();
    expect(resumed()).toBe('e.3');
    source.cover([['B']]);
    expect(resumed()).toBeNull();
  });

  it('are known to one that comes back, up to where any tab has followed them, and not from where it left', () => {
    source.cover([['A'], ['A']]);
    FakeEventSource.last.send('snapshot', 'e.1', { ...SALE, sections: { A: section } });
    FakeEventSource.last.send('delta', 'e.2', { A: [0, 2] });
    source.cover([['B']]);
    const [snapshot] = source.known(['A']);
    expect(snapshot).toMatchObject({ event: 'snapshot', sections: { A: { cells: 4, seats: 'Ag==' } } });
    FakeEventSource.last.send('snapshot', 'e.3', { ...SALE, sections: { B: section } });
    source.cover([['A']]);
    expect(resumed()).toBe('e.2');
  });
});
