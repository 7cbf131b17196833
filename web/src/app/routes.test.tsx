import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

describe('the way to a show', () => {
  it('leads from the programs by date and time to the show', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    const { router } = renderPage('/');
    await user.click(await screen.findByRole('link', { name: /겨울밤의 오케스트라/ }));
    await user.click(await screen.findByRole('button', { name: /12월 26일/ }));
    await user.click(await screen.findByRole('link', { name: /한빛아트홀/ }));
    expect(router.state.location.pathname).toBe('/shows/s2');
  });

  it('says when there is no such page', async () => {
    fakeServer(READS);
    renderPage('/nowhere');
    expect(await screen.findByText('찾으시는 페이지가 없습니다.')).toBeInTheDocument();
  });

  it('says why a show cannot be loaded, and does not ask again and again', async () => {
    const { requests } = fakeServer({ ...READS, 'GET /api/shows/zz': [404, { code: 'unknown-show' }] });
    renderPage('/shows/zz');
    expect(await screen.findByRole('alert')).toHaveTextContent('없는 공연입니다.');
    expect(requests.filter((request) => request === 'GET /api/shows/zz')).toHaveLength(1);
  });
});

describe('bookings', () => {
  it('lead from the list to the receipt with the server’s labels and total', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/bookings');
    const row = await screen.findByRole('link', { name: /A구역 1열 1번/ });
    expect(row).toHaveTextContent(/겨울밤의 오케스트라.*12월 24일.*7:30.*한빛아트홀/);
    await user.click(row);
    const receipt = await screen.findByRole('article');
    expect(within(receipt).getByRole('heading', { name: '겨울밤의 오케스트라' })).toBeInTheDocument();
    expect(within(receipt).getByText(/2026년 12월 24일.*7:30/)).toBeInTheDocument();
    expect(within(receipt).getByText(/한빛아트홀/)).toBeInTheDocument();
    expect(within(receipt).getByText('A구역 1열 1번')).toBeInTheDocument();
    expect(within(receipt).getAllByText('₩150,000')).toHaveLength(2);
  });

  it('are cancelled after asking once, and shown as the server answered', async () => {
    const { requests } = fakeServer({
      ...READS,
      'DELETE /api/bookings/b1': [200, { ...BOOKING, status: 'CANCELLED' }],
    });
    const user = userEvent.setup();
    renderPage('/bookings/b1');
    await user.click(await screen.findByRole('button', { name: '예매 취소' }));
    expect(requests).not.toContain('DELETE /api/bookings/b1');
    await user.click(screen.getByRole('button', { name: '예매 취소' }));
    expect(await screen.findByText('취소됨')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '예매 취소' })).not.toBeInTheDocument();
  });
});

describe('the language', () => {
  it('is Korean until it is switched, also for the page’s lang', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/bookings');
    expect(await screen.findByRole('heading', { name: '내 예매' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'My bookings' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en-GB');
    await user.click(screen.getByRole('button', { name: '한국어' }));
    expect(await screen.findByRole('heading', { name: '내 예매' })).toBeInTheDocument();
  });
});
