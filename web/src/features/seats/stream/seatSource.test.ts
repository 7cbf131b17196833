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

describe('the seats for all tabs', () => {
  it('are those of all sections that any of them follows, and are asked for only when one is missing', () => {
    source.cover([['B'], ['A', 'B']]);
    FakeEventSource.last.send('snapshot', 'e.1', { ...SALE, sections: { A: section, B: section } });
    source.cover([['A'], ['B']]);
    source.cover([[]]);
    source.cover([['A'], ['C']]);
    expect(asked()).toEqual(['A,B', 'A,C']);
    expect(heard).toHaveLength(1);
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
    expect(FakeEventSource.last.query.get('last_event_id')).toBe('e.2');
  });

  it('are connected to once where no section is followed', () => {
    source.cover([[]]);
    source.cover([[], []]);
    expect(asked()).toEqual(['']);
  });
});
