import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toasts } from '@/shared/toast/toasts';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { en } from '@/texts/en';
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

describe('orders that are not settled', () => {
  it('are above the bookings, and become one of them when they are booked', async () => {
    const failed = { ...NOT_BOOKED, id: 'b3', status: 'FAILED', payment: 'DECLINED', cause: 'payment-declined' };
    const order = { ...PENDING, id: 'b2' };
    let unsettled: unknown[] = [order, failed];
    let items: unknown[] = [];
    fakeServer({
      ...READS,
      'GET /api/bookings/unsettled': () => [200, unsettled],
      'GET /api/bookings?when=upcoming': () => [200, { items, next: null }],
    });
    renderPage('/bookings');
    const list = within(await screen.findByRole('region', { name: ko.bookings.unsettled }));
    expect(list.getByRole('link', { name: /결제 확인 중/ })).toHaveAttribute('href', '/bookings/b2');
    const others = within(screen.getByRole('region', { name: ko.bookings.failed }));
    expect(others.getByRole('link', { name: /예매 실패/ })).toHaveAttribute('href', '/bookings/b3');
    unsettled = [failed];
    items = [{ ...BOOKING, id: 'b2' }];
    await pass(3_100);
    expect(await screen.findByRole('link', { name: /예매 완료/ })).toHaveAttribute('href', '/bookings/b2');
    expect(screen.queryByRole('link', { name: /결제 확인 중/ })).not.toBeInTheDocument();
  });

  it('are not spoken of when there are none, and it is said when that is not known', async () => {
    fakeServer({ ...READS, 'GET /api/bookings/unsettled': [400, { code: 'unexpected' }] });
    renderPage('/bookings');
    expect(await screen.findByRole('alert')).toHaveTextContent(ko.bookings.unsettledUnread);
    expect(screen.queryByRole('region', { name: ko.bookings.unsettled })).not.toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /A구역 1열 1번/ })).toBeInTheDocument();
  });
});

describe('what is said of orders', () => {
  it('is said in English too', () => {
    for (const part of ['status', 'told', 'money'] as const) {
      expect(Object.keys(en.bookings[part])).toEqual(Object.keys(ko.bookings[part]));
    }
    expect(Object.keys(en.payment.cards)).toEqual(Object.keys(ko.payment.cards));
  });
});
