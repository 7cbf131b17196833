import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { wantedCard } from '@/features/seats/store/wantedCard';
import { dismissToast, toasts } from '@/shared/toast/toasts';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { ko } from '@/texts/ko';

// Baskets outlive pages on purpose, so every test has a hold of its own.
let tests = 0;

const ACCEPTED = [202, { id: 'b1', status: 'PENDING' }, { Location: '/api/bookings/b1', 'Retry-After': '0' }] as const;
const PENDING = { ...BOOKING, status: 'PENDING', bookedAt: null, payment: 'UNKNOWN' };
const FAILED = { ...PENDING, status: 'FAILED', payment: 'DECLINED', cause: 'payment-declined' };

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  wantedCard.set(null);
  basketOf('s1').forget();
  toasts.get().forEach(({ id }) => dismissToast(id));
});

type Table = Parameters<typeof fakeServer>[0];

/** Opens the show with one seat held, and waits for the cards. */
async function holding(table: Table) {
  const hold = { holdId: `p${++tests}`, showId: 's1', seats: ['A-0'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };
  const server = fakeServer({ ...READS, 'GET /api/shows/s1/holds': [200, { hold, now: '' }], ...table });
  const user = userEvent.setup();
  const page = renderPage('/shows/s1');
  await screen.findByText('A구역 1열 1번');
  return { user, hold, ...server, ...page };
}

const cards = () => screen.findByRole('combobox', { name: '결제 카드' });
const pay = () => screen.getByRole('button', { name: '결제하고 예매하기' });
const basket = () => within(screen.getByRole('region', { name: '선택한 좌석' }));

describe('the card', () => {
  it('is chosen by a name one understands, and is the one that is approved at once until another is', async () => {
    await holding({});
    expect(await cards()).toHaveDisplayValue('바로 승인되는 카드');
    expect(await cards()).toHaveAccessibleDescription(/실제로 청구되지 않습니다/);
    const names = within(await cards()).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      '바로 승인되는 카드',
      '거절되는 카드',
      '승인이 느린 카드',
      '승인 결과를 나중에 알게 되는 카드',
      '선택 시간이 끝난 뒤에 승인되는 카드',
    ]);
  });

  it('that was chosen is paid with, and is remembered', async () => {
    const bodies: unknown[] = [];
    const { user, hold } = await holding({
      'POST /api/bookings': ({ body }) => {
        bodies.push(body);
        return [201, BOOKING];
      },
    });
    await user.selectOptions(await cards(), '승인이 느린 카드');
    expect(localStorage.getItem('realticket.card')).toBe('sandbox-slow');
    await user.click(pay());
    expect(await screen.findByRole('heading', { name: '예매 확인' })).toBeInTheDocument();
    expect(bodies).toEqual([
      { showId: 's1', holdId: hold.holdId, seats: ['A-0'], totalMinor: 150_000, currency: 'KRW', card: 'sandbox-slow' },
    ]);
  });

  it('is not asked for by those who hold nothing', async () => {
    const { requests } = fakeServer(READS);
    renderPage('/shows/s1');
    await screen.findByText('좌석을 고르면 여기에 담깁니다.');
    expect(requests).not.toContain('GET /api/payment');
  });

  it('is missing where there is nothing to pay with, and that is said', async () => {
    await holding({ 'GET /api/payment': [200, { testCards: [] }] });
    expect(await screen.findByText(/지금은 결제할 수 없습니다/)).toBeInTheDocument();
    expect(pay()).toBeDisabled();
  });
});

describe('a declined card', () => {
  it('leaves the seats in the basket and says that another may be used, which is another order', async () => {
    const keys: (string | null)[] = [];
    const { user } = await holding({
      'POST /api/bookings': ({ body, key }) => {
        keys.push(key);
        return (body as { card: string }).card === 'sandbox-decline'
          ? [402, { code: 'payment-declined' }]
          : [201, BOOKING];
      },
    });
    await user.selectOptions(await cards(), '거절되는 카드');
    await user.click(pay());
    expect(await screen.findByText(/거절되었습니다.*다른 카드로 결제할 수 있습니다/)).toBeInTheDocument();
    expect(basket().getByText('A구역 1열 1번')).toBeInTheDocument();
    await user.selectOptions(await cards(), '바로 승인되는 카드');
    await user.click(pay());
    expect(await screen.findByRole('heading', { name: '예매 확인' })).toBeInTheDocument();
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a payment whose outcome is late', () => {
  it('is said to be checked, and leads to the receipt once it is booked', async () => {
    let receipt: unknown = PENDING;
    const { user } = await holding({
      'POST /api/bookings': ACCEPTED,
      'GET /api/bookings/b1': () => [200, receipt],
    });
    await cards();
    await user.click(pay());
    expect(await screen.findByRole('button', { name: '결제 확인 중…' })).toBeDisabled();
    expect(basket().getByRole('status')).toHaveTextContent('결제 확인 중…');
    receipt = BOOKING;
    expect(await screen.findByRole('heading', { name: '예매 확인' }, { timeout: 3000 })).toBeInTheDocument();
    expect(screen.getByText(ko.bookings.status.CONFIRMED)).toBeInTheDocument();
  });

  it('leads to a receipt that says so when it is not known after all polls', async () => {
    const { user, router } = await holding({
      'POST /api/bookings': ACCEPTED,
      'GET /api/bookings/b1': [200, PENDING, { 'Retry-After': '0' }],
    });
    await cards();
    await user.click(pay());
    await waitFor(() => expect(router.state.location.pathname).toBe('/bookings/b1'));
    expect(await screen.findByText(/결제가 되었는지 아직 알 수 없어/)).toBeInTheDocument();
    expect(screen.queryByText(ko.bookings.status.CONFIRMED)).not.toBeInTheDocument();
  });

  it('keeps the basket when it turns out to be declined', async () => {
    const { user, router } = await holding({ 'POST /api/bookings': ACCEPTED, 'GET /api/bookings/b1': [200, FAILED] });
    await cards();
    await user.click(pay());
    expect(await screen.findByText(/다른 카드로 결제할 수 있습니다/)).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/shows/s1');
    expect(basket().getByText('A구역 1열 1번')).toBeInTheDocument();
    expect(pay()).toBeEnabled();
  });
});
