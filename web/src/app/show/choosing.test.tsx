import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { dismissToast, toasts } from '@/shared/toast/toasts';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

const HOLDS = 'POST /api/shows/s1/holds';

// Baskets outlive pages on purpose, so every test has a hold of its own.
let tests = 0;
const holdOf = (seats: string[], expiresAt = '2099-01-01T00:00:00Z', version = 1) => ({
  holdId: `c${tests}`,
  showId: 's1',
  seats,
  granted: seats,
  expiresAt,
  version,
});

beforeEach(() => {
  tests++;
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  basketOf('s1').forget();
  toasts.get().forEach(({ id }) => dismissToast(id));
});

const basket = () => within(screen.getByRole('region', { name: '선택한 좌석' }));

function snapshot() {
  act(() => FakeEventSource.last.send('snapshot', 'e1.1', SNAPSHOT));
}

it('takes the best seats together, and shows where they are', async () => {
  const asked: unknown[] = [];
  fakeServer({
    ...READS,
    [HOLDS]: ({ body }) => {
      asked.push(body);
      return [201, holdOf(['A-4', 'A-5'])];
    },
  });
  const user = userEvent.setup();
  const { router } = renderPage('/shows/s1');
  await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
  act(() => FakeEventSource.last.send('sale', 'e1.1', SNAPSHOT));
  const form = within(await screen.findByRole('form', { name: '나란한 좌석 자동 선택' }));
  await user.click(form.getByRole('button', { name: '2석' }));
  await user.selectOptions(form.getByRole('combobox', { name: '등급' }), 'S석 ₩90,000');
  await user.click(form.getByRole('button', { name: '가장 좋은 자리 잡기' }));

  expect(await basket().findByText('A구역 2열 2번')).toBeInTheDocument();
  expect(asked).toEqual([{ best: { seatCount: 2, category: 'S', sections: [] } }]);
  expect(router.state.location.search).toBe('?section=A');
  expect(form.getByRole('button', { name: '3석' })).toBeDisabled();
});

it('offers the nearest seat of the same price for one that was lost, at one click', async () => {
  fakeServer({
    ...READS,
    [HOLDS]: ({ body }) =>
      JSON.stringify(body).includes('A-0') ? [409, { code: 'seat-unavailable' }] : [201, holdOf(['A-1'])],
  });
  const user = userEvent.setup();
  renderPage('/shows/s1?section=A');
  await user.click(await screen.findByRole('button', { name: '목록' }));
  snapshot();
  await user.click(await screen.findByRole('button', { name: /1열 1번/ }));
  await user.click(await screen.findByRole('button', { name: '가까운 좌석 잡기' }));

  expect(await basket().findByText('A구역 1열 2번')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '가까운 좌석 잡기' })).toBeNull();
});

it('says so when that seat, and any other of its price, is somebody’s by then', async () => {
  const { requests } = fakeServer({ ...READS, [HOLDS]: [409, { code: 'seat-unavailable' }] });
  const user = userEvent.setup();
  renderPage('/shows/s1?section=A');
  await user.click(await screen.findByRole('button', { name: '목록' }));
  snapshot();
  await user.click(await screen.findByRole('button', { name: /1열 1번/ }));
  const offer = await screen.findByRole('button', { name: '가까운 좌석 잡기' });
  act(() => FakeEventSource.last.send('delta', 'e1.2', { A: [0, 1, 1, 1, 3, 1] }));
  await user.click(offer);

  expect(await screen.findByText('이 구역에 같은 가격의 빈 좌석이 더 없습니다.')).toBeInTheDocument();
  expect(requests.filter((line) => line === HOLDS)).toHaveLength(1);
});

it('warns before the time is over and gives more of it once', async () => {
  const soon = new Date(Date.now() + 50_000).toISOString();
  const later = new Date(Date.now() + 170_000).toISOString();
  fakeServer({
    ...READS,
    'GET /api/time': () => [200, { now: new Date().toISOString() }],
    'GET /api/shows/s1/holds': [200, { hold: holdOf(['A-0'], soon), now: '' }],
    'POST /api/shows/s1/holds/extension': [200, holdOf(['A-0'], later, 2)],
  });
  const user = userEvent.setup();
  renderPage('/shows/s1');
  await user.click(await screen.findByRole('button', { name: '시간 늘리기 (한 번)' }));

  await waitFor(() => expect(screen.queryByRole('button', { name: '시간 늘리기 (한 번)' })).toBeNull());
  expect(basket().getByRole('timer').textContent).toMatch(/^2:/);
});
