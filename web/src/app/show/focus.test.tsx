import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { CALLED, openRoom, OUTSIDE, standing } from './roomKit';

const PASS = 'POST /api/shows/s1/pass';
const HOLD = { holdId: 'f1', showId: 's1', seats: ['A-0', 'A-1'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  basketOf('s1').forget();
  standing.visit = OUTSIDE;
});

describe('who goes by keyboard', () => {
  it('goes on at the seats of the section that was chosen, and out of it at where that is in the hall', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/shows/s1');
    await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
    act(() => FakeEventSource.last.send('sale', 'e1.1', SNAPSHOT));
    const section = await screen.findByRole('button', { name: /^A구역/ });
    act(() => section.focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'A구역' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /모든 구역|전체 구역/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /^A구역/ })).toHaveFocus();
  });

  it('stays in the basket when a seat is given back, whose button goes with it', async () => {
    fakeServer({
      ...READS,
      'GET /api/shows/s1/holds': [200, { hold: HOLD, now: '' }],
      'DELETE /api/shows/s1/holds/A-0': [200, { released: ['A-0'], hold: { ...HOLD, seats: ['A-1'], version: 2 } }],
    });
    const user = userEvent.setup();
    renderPage('/shows/s1');
    await user.click(await screen.findByRole('button', { name: 'A구역 1열 1번 놓기' }));
    await waitFor(() => expect(screen.queryByText('A구역 1열 1번')).not.toBeInTheDocument());
    expect(screen.getByRole('region', { name: '선택한 좌석' })).toHaveFocus();
  });

  it('goes on at the title where the last seat is given back outside, and the basket goes with it', async () => {
    const { user } = openRoom({
      'GET /api/shows/s1/holds': [200, { hold: { ...HOLD, seats: ['A-0'] }, now: '' }],
      'DELETE /api/shows/s1/holds/A-0': [200, { released: ['A-0'], hold: null }],
    });
    await act(() => basketOf('s1').read());
    await user.click(await screen.findByRole('button', { name: 'A구역 1열 1번 놓기' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: '선택한 좌석' })).not.toBeInTheDocument());
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('goes on inside, when the way in is gone', async () => {
    standing.visit = CALLED;
    const { user } = openRoom({
      [PASS]: () => {
        standing.visit = { state: 'INSIDE', number: 12, shopUntil: '2099-01-01T00:00:00Z', seatsMax: 4 };
        return [200, { visit: standing.visit, expiresAt: '2099-01-01T00:00:00Z' }];
      },
    });
    await user.click(await screen.findByRole('button', { name: '입장하기' }));
    await screen.findByRole('button', { name: /^A구역/ });
    expect(screen.queryByRole('button', { name: '입장하기' })).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });

  it('is asked before a place is given up, and comes back to where that was', async () => {
    standing.visit = { state: 'WAITING', number: 12, place: 12, ahead: 2 };
    const { user } = openRoom();
    await user.click(await screen.findByRole('button', { name: '줄에서 나가기' }));
    expect(screen.getByRole('button', { name: '계속 기다리기' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: '줄에서 나가기' })).toHaveFocus();
  });

  it('writes the digits again after wrong ones', async () => {
    standing.visit = CALLED;
    const { user } = openRoom({
      'POST /api/challenges': [201, { token: 't', characters: 6, image: 'data:,', audioUrl: '/a', expiresAt: '' }],
      [PASS]: [403, { code: 'challenge-failed' }],
    });
    await user.click(await screen.findByRole('button', { name: '입장하기' }));
    expect(await screen.findByRole('textbox', { name: '숫자' })).toHaveFocus();
    await user.keyboard('123456');
    await waitFor(() => expect(screen.getByRole('button', { name: '입장하기' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '입장하기' }));
    await screen.findByText(/숫자가 맞지 않거나/);
    expect(screen.getByRole('textbox', { name: '숫자' })).toHaveFocus();
  });

  it('is asked before a booking is cancelled', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/bookings/b1');
    await user.click(await screen.findByRole('button', { name: '예매 취소' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: '예매 취소' })).toHaveFocus();
  });
});
