import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { BOOKING, READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { en } from '@/texts/en';

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
    // One comes back to the date that one had chosen.
    await act(() => router.navigate(-1));
    expect(await screen.findByRole('button', { name: /12월 26일/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('names each page in the window and takes the focus to its heading, but not when a page is loaded', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/');
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveFocus();
    await user.click(await screen.findByRole('link', { name: /겨울밤의 오케스트라/ }));
    expect(await screen.findByRole('heading', { level: 1, name: '겨울밤의 오케스트라' })).toHaveFocus();
    expect(document.title).toBe('겨울밤의 오케스트라 · RealTicket');
  });

  it('says of each show whether it is on sale, or when it will be', async () => {
    const [, program] = READS['GET /api/programs/p1'];
    const [first, second] = program.shows;
    const shows = [first, { ...second, startsAt: first.startsAt, opensAt: '2098-01-01T03:00:00Z' }];
    fakeServer({ ...READS, 'GET /api/programs/p1': [200, { ...program, shows }] });
    renderPage('/programs/p1');
    const [now, later] = await screen.findAllByRole('link', { name: /한빛아트홀/ });
    expect(now).toHaveTextContent('예매 중');
    expect(later).toHaveTextContent(/예매 전.*예매 시작 2098년 1월 1일/);
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
    expect(screen.getByRole('link', { name: '공연 목록으로' })).toHaveAttribute('href', '/');
    expect(screen.queryByRole('button', { name: '다시 시도' })).toBeNull();
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

  it('are apart by what is to come and what is over, and come part after part', async () => {
    const past = { ...BOOKING, id: 'b2', show: { ...BOOKING.show, programTitle: '지난 연주' } };
    const older = { ...past, id: 'b3', show: { ...past.show, programTitle: '더 지난 연주' } };
    const { requests } = fakeServer({
      ...READS,
      'GET /api/bookings?when=past': [200, { items: [past], next: 'b2' }],
      'GET /api/bookings?when=past&after=b2': [200, { items: [older], next: null }],
    });
    const user = userEvent.setup();
    renderPage('/bookings');
    expect(await screen.findByRole('link', { name: /겨울밤의 오케스트라/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '예정된 공연' })).toHaveAttribute('aria-current', 'page');
    expect(requests).not.toContain('GET /api/bookings?when=past');

    await user.click(screen.getByRole('link', { name: '지난 공연' }));
    expect(await screen.findByRole('link', { name: /지난 연주/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /겨울밤의 오케스트라/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '더 보기' }));
    expect(await screen.findByRole('link', { name: /더 지난 연주/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '더 보기' })).not.toBeInTheDocument();
  });

  it('say so when there is none', async () => {
    fakeServer({ ...READS, 'GET /api/bookings?when=past': [200, { items: [], next: null }] });
    renderPage('/bookings?when=past');
    expect(await screen.findByText('지난 공연의 예매가 없습니다.')).toBeInTheDocument();
  });

  it('name the seats as the map does, in either language, and no price that may not have been paid', async () => {
    const receipt = { ...BOOKING, totalMinor: 140_000, seats: [{ ...BOOKING.seats[0], amountMinor: null }] };
    fakeServer({ ...READS, 'GET /api/bookings/b1': [200, receipt] });
    const user = userEvent.setup();
    renderPage('/bookings/b1');
    expect(await screen.findByText('A구역 1열 1번')).toBeInTheDocument();
    expect(screen.getAllByText('₩140,000')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText(en.seats.label('A구역', 1, 1))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '한국어' }));
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
