import { act, screen, waitFor, within } from '@testing-library/react';
import { FIGURES, openAdmin } from '@/features/admin/adminKit';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { READS } from '@/testing/fixtures';

export const SHOWN = READS['GET /api/shows/s1'][1];
export const ROOM = { 'GET /api/shows/s1': [200, { ...SHOWN, admission: 'waiting_room' }] } as const;
export const SALE = 'POST /api/admin/shows/s1/sale';
export const CALLS = 'POST /api/admin/shows/s1/calls';

const LINE = {
  status: 'CALLING',
  opensAt: '2026-01-01T00:00:00Z',
  calledUpTo: 1200,
  calledAgain: [],
  waiting: 3400,
  joined: 5000,
  inside: 28,
  capacity: 30,
  drawn: 0,
  held: 3,
  message: '',
};

/** Opens the console of a show and waits for its figures. */
export async function openConsole(more: Parameters<typeof openAdmin>[1] = {}) {
  const page = openAdmin('/admin/shows/s1', more);
  await screen.findByRole('region', { name: '현황' });
  return page;
}

/** Has the stream say how the line stands. */
export async function lineSays(more: object = {}) {
  await waitFor(() => {
    if (FakeEventSource.opened.length === 0) throw new Error('nothing was opened yet');
  });
  act(() => FakeEventSource.last.send('queue', 'e1.1', { ...LINE, ...more }));
}

/** Figures that move on by a second with each reading. */
export function movingFigures(change: (reading: number) => object) {
  let reading = 0;
  return () => {
    const at = new Date(Date.parse(FIGURES.at) + 1000 * reading).toISOString();
    return [200, { ...FIGURES, at, ...change(reading++) }] as const;
  };
}

export const tile = (name: string) => within(screen.getByRole('listitem', { name }));
export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The dialog that a step opens. */
export async function dialogOf(user: { click: (element: Element) => Promise<void> }, name: string | RegExp) {
  await user.click(button(name));
  return within(await screen.findByRole('alertdialog'));
}
