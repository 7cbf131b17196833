import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

const SHOW = READS['GET /api/shows/s1'][1];
const HOLD = { holdId: 'p1', showId: 's1', seats: ['A-0'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  basketOf('s1').forget();
});

it('a price that nobody saw is not paid: the new one is shown, and paid when one pays again', async () => {
  const totals: number[] = [];
  let dearer = 0;
  fakeServer({
    ...READS,
    'GET /api/shows/s1': () => [
      200,
      { ...SHOW, prices: SHOW.prices.map((price) => ({ ...price, amountMinor: price.amountMinor + dearer })) },
    ],
    'GET /api/shows/s1/holds': [200, { hold: HOLD, now: '' }],
    'POST /api/bookings': ({ body }) => {
      totals.push((body as { totalMinor: number }).totalMinor);
      dearer = 10_000;
      return totals.length === 1 ? [409, { code: 'price-changed' }] : [201, BOOKING];
    },
  });
  const user = userEvent.setup();
  renderPage('/shows/s1');
  await screen.findByRole('combobox', { name: '결제 카드' });
  const pay = () => user.click(screen.getByRole('button', { name: '결제하고 예매하기' }));
  await pay();
  expect(await screen.findByText(/가격이 그 사이에 바뀌었습니다/)).toBeInTheDocument();
  const basket = within(screen.getByRole('region', { name: '선택한 좌석' }));
  expect(await basket.findByText('₩160,000')).toBeInTheDocument();
  await pay();
  expect(await screen.findByRole('heading', { name: '예매 확인' })).toBeInTheDocument();
  expect(totals).toEqual([150_000, 160_000]);
});
