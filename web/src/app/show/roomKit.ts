import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

const SHOW = READS['GET /api/shows/s1'][1];
export const QUEUE = '/api/shows/s1/queue';
export const OUTSIDE = { state: 'OUTSIDE', again: false };
export const CALLED = { state: 'CALLED', place: 12, claimBy: '2099-01-01T00:00:00Z', again: false };
const FRAME = {
  status: 'CALLING',
  opensAt: '2026-01-01T00:00:00Z',
  calledUpTo: 10,
  calledAgain: [],
  waiting: 40,
  joined: 50,
  callsPerMinuteMin: 5,
  callsPerMinuteMax: 10,
  held: 3,
  message: '',
};

/** Where the visitor stands, by the server of the test. */
export const standing: { visit: object } = { visit: OUTSIDE };

/** Opens a show that has a waiting room. */
export function openRoom(more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    ...READS,
    'GET /api/shows/s1': [200, { ...SHOW, admission: 'waiting_room' }],
    [`GET ${QUEUE}`]: () => [200, standing.visit],
    ...more,
  });
  const page = renderPage('/shows/s1');
  return { user: userEvent.setup(), ...server, ...page };
}

/** Has the stream say how the line stands. */
export function told(frame: object) {
  act(() => FakeEventSource.last.send('queue', 'e1.1', { ...FRAME, ...frame }));
}
