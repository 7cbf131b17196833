import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toasts } from '@/shared/toast/toasts';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  toasts.get().forEach(({ id }) => dismissToast(id));
  // Time still passes by itself, so that what is waited for comes.
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('cancelling', () => {
  async function cancel() {
    const user = userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds) });
    await user.click(await screen.findByRole('button', { name: '예매 취소' }));
    await user.click(screen.getByRole('button', { name: '예매 취소' }));
  }

  it('asks once, and shows what the server answered', async () => {
    let receipt = BOOKING;
    const { requests } = fakeServer({
      ...READS,
      'GET /api/bookings/b1': () => [200, receipt],
      'DELETE /api/bookings/b1': () => [200, (receipt = { ...BOOKING, status: 'CANCELLED' })],
    });
    renderPage('/bookings/b1');
    await screen.findByRole('button', { name: '예매 취소' });
    expect(requests).not.toContain('DELETE /api/bookings/b1');
    await cancel();
    expect(await screen.findByText('취소됨')).toBeInTheDocument();
    expect(screen.getByText('예매가 취소되었습니다.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '예매 취소' })).not.toBeInTheDocument();
  });

  it('that takes long is shown as under way until it is done', async () => {
    let receipt = BOOKING;
    const headers = { Location: '/api/bookings/b1', 'Retry-After': '0' };
    fakeServer({
      ...READS,
      'GET /api/bookings/b1': () => [200, receipt, { 'Retry-After': '0' }],
      'DELETE /api/bookings/b1': () => {
        receipt = { ...BOOKING, status: 'CANCELLING' };
        return [202, { id: 'b1', status: 'CANCELLING' }, headers];
      },
    });
    renderPage('/bookings/b1');
    await cancel();
    expect(await screen.findByText('취소 중')).toBeInTheDocument();
    expect(screen.queryByText('예매가 취소되었습니다.')).not.toBeInTheDocument();
    receipt = { ...BOOKING, status: 'CANCELLED' };
    await pass(3_100);
    expect(await screen.findByText('취소됨')).toBeInTheDocument();
  });

  it('that is refused says why', async () => {
    fakeServer({ ...READS, 'DELETE /api/bookings/b1': [409, { code: 'cancel-closed' }] });
    renderPage('/bookings/b1');
    await cancel();
    expect(await screen.findByText('취소할 수 있는 기간이 지났습니다.')).toBeInTheDocument();
    expect(screen.getByText('예매 완료')).toBeInTheDocument();
  });
});
