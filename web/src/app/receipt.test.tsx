import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toasts } from '@/shared/toast/toasts';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { ko } from '@/texts/ko';

const NOT_BOOKED = { ...BOOKING, bookedAt: null };
const PENDING = { ...NOT_BOOKED, status: 'PENDING', payment: 'UNKNOWN' };

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  toasts.get().forEach(({ id }) => dismissToast(id));
  // Time still passes by itself, so that what is waited for comes.
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function open(receipt: unknown) {
  fakeServer({ ...READS, 'GET /api/bookings/b1': [200, receipt] });
  renderPage('/bookings/b1');
}

describe('a receipt', () => {
  it.each([
    [PENDING, '주문 확인', '결제 확인 중', '결제 결과를 확인하고 있습니다.'],
    [{ ...BOOKING, payment: 'CAPTURED' }, '예매 확인', '예매 완료', '결제되었습니다.'],
    [{ ...BOOKING, payment: 'AUTHORISED' }, '예매 확인', '예매 완료', '승인되었고 아직 청구되지 않았습니다.'],
    [
      { ...BOOKING, status: 'CANCELLING', payment: 'CAPTURED' },
      '예매 확인',
      '취소 중',
      '결제 금액을 돌려드리고 있습니다.',
    ],
    [{ ...BOOKING, status: 'CANCELLED', payment: 'REFUNDED' }, '예매 확인', '취소됨', '환불되었습니다.'],
  ])('says how the order and its money stand (%#)', async (receipt, title, badge, money) => {
    open(receipt);
    const article = within(await screen.findByRole('article'));
    expect(article.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(article.getByText(badge)).toBeInTheDocument();
    expect(article.getByRole('status')).toHaveTextContent(money);
    expect(article.queryByRole('button', { name: '예매 취소' }) !== null).toBe(receipt.status === 'CONFIRMED');
  });

  it('of an order that failed says why, that nothing was paid, and leads back to the show', async () => {
    open({ ...NOT_BOOKED, status: 'FAILED', payment: 'VOIDED', cause: 'hold-expired' });
    const article = within(await screen.findByRole('article'));
    expect(article.getByText('예매 실패')).toBeInTheDocument();
    expect(article.getByRole('status')).toHaveTextContent(
      /예매가 이루어지지 않았습니다. 선택 시간이 지났습니다..*청구되지 않습니다/,
    );
    expect(article.queryByText(ko.bookings.paid)).not.toBeInTheDocument();
    expect(article.getByRole('link', { name: '공연으로 돌아가기' })).toHaveAttribute('href', '/shows/s1');
  });

  it('says nothing of money of which the server says nothing', async () => {
    open(BOOKING);
    expect(await screen.findByText('좌석이 예매되었습니다.')).toBeInTheDocument();
    expect(screen.queryByText('결제 상태')).not.toBeInTheDocument();
  });

  it('of an order under way is read again until it is settled, and not any more', async () => {
    let receipt: unknown = PENDING;
    const { requests } = fakeServer({ ...READS, 'GET /api/bookings/b1': () => [200, receipt] });
    renderPage('/bookings/b1');
    expect(await screen.findByText(ko.bookings.told.PENDING)).toBeInTheDocument();
    await pass(3_100);
    receipt = { ...BOOKING, payment: 'CAPTURED' };
    await pass(3_100);
    expect(await screen.findByText('예매 완료')).toBeInTheDocument();
    const reads = requests.length;
    await pass(20_000);
    expect(requests).toHaveLength(reads);
  });
});

describe('the tickets', () => {
  const [seat] = BOOKING.seats;
  const seats = [
    { ...seat, ticket: 't0', admittedAt: null },
    { ...seat, seat: 'A-1', number: 2, ticket: 't1', admittedAt: '2026-12-24T10:05:00Z' },
  ];

  it('are a picture for each seat, with its name beside it, and say when they were used', async () => {
    open({ ...BOOKING, seats, payment: 'CAPTURED' });
    const tickets = within(await screen.findByRole('region', { name: '입장권' }));
    expect(tickets.getByRole('img', { name: 'A구역 1열 1번 입장권 QR 코드' })).toHaveAttribute(
      'src',
      '/api/bookings/b1/tickets/A-0',
    );
    expect(tickets.getByText('A구역 1열 1번')).toBeInTheDocument();
    expect(tickets.getAllByRole('img')).toHaveLength(2);
    expect(tickets.getByText(/^이미 사용된 입장권 \(2026년 12월 24일.*7:05/)).toBeInTheDocument();
  });

  it('are not shown of what is cancelled, and none where there is none', async () => {
    open({ ...BOOKING, seats, status: 'CANCELLED' });
    expect(await screen.findByText('취소됨')).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /QR/ })).not.toBeInTheDocument();
  });
});
