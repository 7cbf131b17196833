import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

// Baskets outlive pages on purpose, so every test has a hold of its own.
let holdId = 'h0';
let tests = 0;

const holdOf = (version: number, ...seats: string[]) => ({
  holdId,
  showId: 's1',
  seats,
  expiresAt: '2099-01-01T00:00:00Z',
  version,
});

beforeEach(() => {
  holdId = `h${++tests}`;
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  const { hold } = basketOf('s1').basket.get();
  if (hold !== null) basketOf('s1').forget();
});

function stream(event: string, data: unknown, id = 'e1.1') {
  act(() => FakeEventSource.last.send(event, id, data));
}

/** Opens section A as a list, with every seat free. */
async function openList() {
  const user = userEvent.setup();
  renderPage('/shows/s1?section=A');
  await user.click(await screen.findByRole('button', { name: '목록' }));
  await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
  stream('snapshot', SNAPSHOT);
  return user;
}

const seat = (name: RegExp) => screen.findByRole('button', { name });

describe('the seats', () => {
  it('are named as on the ticket, with price and condition, and follow the stream', async () => {
    fakeServer(READS);
    await openList();
    expect(await seat(/^A구역 1열 1번, R석 ₩150,000, 선택 가능$/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /1열 3번/ })).not.toBeInTheDocument();
    stream('delta', { A: [0, 2] }, 'e1.2');
    expect(await seat(/^A구역 1열 1번, .*판매 완료$/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('go from the click over the server’s answer into the basket and back', async () => {
    fakeServer({
      ...READS,
      'POST /api/shows/s1/holds': [201, holdOf(1, 'A-0')],
      'DELETE /api/shows/s1/holds/A-0': [200, { released: ['A-0'], hold: null }],
    });
    const user = await openList();
    await user.click(await seat(/1열 1번/));
    const basket = screen.getByRole('region', { name: '선택한 좌석' });
    expect(await within(basket).findByText('A구역 1열 1번')).toBeInTheDocument();
    const gaveBack = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
    await user.click(await seat(/^A구역 1열 1번, .*내가 고른 좌석$/));
    gaveBack.mockRestore();
    expect(await within(basket).findByText('좌석을 고르면 여기에 담깁니다.')).toBeInTheDocument();
  });

  it('are not given back by the second click of a double click', async () => {
    const { requests } = fakeServer({ ...READS, 'POST /api/shows/s1/holds': [201, holdOf(1, 'A-0')] });
    const user = await openList();
    await user.click(await seat(/1열 1번/));
    await user.click(await seat(/^A구역 1열 1번, .*내가 고른 좌석$/));
    expect(await seat(/^A구역 1열 1번, .*내가 고른 좌석$/)).toBeInTheDocument();
    expect(requests.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  });

  it('that somebody else took give a message and leave the next click free', async () => {
    fakeServer({
      ...READS,
      'POST /api/shows/s1/holds': ({ body }) =>
        JSON.stringify(body).includes('A-0') ? [409, { code: 'seat-unavailable' }] : [201, holdOf(1, 'A-1')],
    });
    const user = await openList();
    await user.click(await seat(/1열 1번/));
    await user.click(await seat(/1열 2번/));
    expect(await screen.findByText('A구역 1열 1번: 이미 다른 사람이 선택한 좌석입니다.')).toBeInTheDocument();
    expect(await seat(/^A구역 1열 2번, .*내가 고른 좌석$/)).toBeInTheDocument();
  });

  it('that are taken say so when they are clicked, and nothing is asked of the server', async () => {
    const { requests } = fakeServer(READS);
    const user = await openList();
    stream('delta', { A: [0, 2, 1, 1] }, 'e1.2');
    await user.click(await seat(/1열 1번/));
    await user.click(await seat(/1열 2번/));
    expect(await screen.findByText('A구역 1열 1번: 판매 완료')).toBeInTheDocument();
    expect(screen.getByText('A구역 1열 2번: 다른 사람이 선택 중')).toBeInTheDocument();
    expect(requests).not.toContain('POST /api/shows/s1/holds');
  });

  it('are chosen on the map by keyboard alone, and what happens to them is said', async () => {
    fakeServer({ ...READS, 'POST /api/shows/s1/holds': [201, holdOf(1, 'A-1')] });
    const user = userEvent.setup();
    renderPage('/shows/s1?section=A');
    const map = await screen.findByRole('application', { name: 'A구역 좌석 배치도' });
    await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
    stream('snapshot', SNAPSHOT);
    act(() => map.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByText('A구역 1열 2번, R석 ₩150,000, 선택 가능')).toBeInTheDocument();
    await user.keyboard(' ');
    expect(await screen.findByText('A구역 1열 2번, R석 ₩150,000, 내가 고른 좌석')).toBeInTheDocument();
  });

  it('held before a reload are there again, and booking them leads to the server’s receipt', async () => {
    fakeServer({
      ...READS,
      'GET /api/shows/s1/holds': [200, { hold: holdOf(1, 'A-0'), now: '' }],
      'POST /api/bookings': ({ body }) =>
        JSON.stringify(body) ===
        `{"showId":"s1","holdId":"${holdId}","seats":["A-0"],"totalMinor":150000,"currency":"KRW","card":"sandbox-success"}`
          ? [201, BOOKING]
          : [409, { code: 'hold-changed' }],
    });
    const user = await openList();
    expect(await seat(/^A구역 1열 1번, .*내가 고른 좌석$/)).toBeInTheDocument();
    await screen.findByRole('combobox', { name: '결제 카드' });
    await user.click(screen.getByRole('button', { name: '결제하고 예매하기' }));
    expect(await screen.findByRole('heading', { name: '예매 확인' })).toBeInTheDocument();
  });
});

describe('a lost connection', () => {
  it('is said, and no longer when it is back', async () => {
    fakeServer(READS);
    await openList();
    act(() => FakeEventSource.last.fail(false));
    expect(screen.getByText(/실시간 연결이 끊겼습니다/)).toBeInTheDocument();
    act(() => FakeEventSource.last.open());
    expect(screen.queryByText(/실시간 연결이 끊겼습니다/)).not.toBeInTheDocument();
  });
});
