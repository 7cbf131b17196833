import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basketOf } from '@/features/seats';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { BOOKING } from '@/testing/fixtures';
import { ko } from '@/texts/ko';
import { CALLED, openRoom, OUTSIDE, QUEUE, standing, told } from './roomKit';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  standing.visit = OUTSIDE;
});

const line = () => screen.findByRole('region', { name: '대기실' });

describe('the waiting room', () => {
  it('is joined by a button, and then says how many are ahead, which the line’s frames count down', async () => {
    const { user } = openRoom({
      [`POST ${QUEUE}`]: () => {
        standing.visit = { state: 'WAITING', number: 49, place: 49, ahead: 39 };
        return [200, standing.visit];
      },
    });
    await user.click(await screen.findByRole('button', { name: '줄 서기' }));
    expect(await screen.findByText('39명')).toBeInTheDocument();
    expect(FakeEventSource.last.url).toBe('http://edge.test/api/stream/shows/s1/queue');
    told({ calledUpTo: 20 });
    expect(screen.getByText('29명')).toBeInTheDocument();
    expect(screen.getByText(/약 3~6분 남음/)).toBeInTheDocument();
    expect(screen.getByText(/이 페이지를 닫아도 순서는 유지됩니다/)).toBeInTheDocument();
  });

  it('says what the organiser says, and what may come back when nothing is free', async () => {
    openRoom();
    await line();
    told({ status: 'SOLD_OUT', message: '잠시만 기다려 주세요.' });
    expect(screen.getByText(/좌석이 3석 있어/)).toBeInTheDocument();
    expect(screen.getByText(/잠시만 기다려 주세요/)).toBeInTheDocument();
  });

  it('works out the drawn place by itself, without asking anybody', async () => {
    standing.visit = { state: 'WAITING', number: 5, place: null, ahead: null };
    const { requests } = openRoom();
    await line();
    told({ status: 'GATHERING', calledUpTo: 0, commitment: 'c'.repeat(64) });
    expect(screen.getByText('줄을 섰습니다. 시작되면 순서가 정해집니다.')).toBeInTheDocument();
    const asked = requests.length;
    told({ calledUpTo: 3, seed: 'd55348b2d2b4f51ffb5d826840947f5c0222af6b7008f62882f017aeb084e19f', drawn: 10 });
    expect(await screen.findByText(/10번째 순서/)).toBeInTheDocument();
    expect(screen.getByText('6명')).toBeInTheDocument();
    expect(requests).toHaveLength(asked);
  });

  it('looks where one stands when the line has reached the place, and calls by the title', async () => {
    standing.visit = { state: 'WAITING', number: 12, place: 12, ahead: 2 };
    openRoom();
    await line();
    standing.visit = CALLED;
    told({ calledUpTo: 13 });
    expect(await screen.findByText('입장할 차례입니다!', {}, { timeout: 4000 })).toBeInTheDocument();
    expect(document.title).toBe('입장하세요!');
  });

  it('looks again when it could not, and when the line has long passed one who missed a call', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    standing.visit = { state: 'WAITING', number: 12, place: 12, ahead: 2 };
    let away = false;
    openRoom({
      [`GET ${QUEUE}`]: () => {
        if (!away) return [200, standing.visit];
        away = false;
        return [503, { code: 'show-suspended' }];
      },
    });
    await line();
    standing.visit = { state: 'WAITING', number: 12, place: 12, ahead: 30 };
    away = true;
    told({ calledUpTo: 13 });
    expect(await screen.findByText('30명', {}, { timeout: 6000 })).toBeInTheDocument();
  });

  it('is left after asking once', async () => {
    standing.visit = { state: 'WAITING', number: 12, place: 12, ahead: 2 };
    const { user } = openRoom({
      [`DELETE ${QUEUE}`]: () => {
        standing.visit = { ...OUTSIDE, departure: 'LEFT' };
        return [200, standing.visit];
      },
    });
    await user.click(await screen.findByRole('button', { name: '줄에서 나가기' }));
    expect(screen.getByText('나가면 순서를 잃습니다. 나갈까요?')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '줄에서 나가기' }));
    expect(await screen.findByRole('button', { name: '줄 서기' })).toBeInTheDocument();
  });

  it('is left from inside by words of its own, since seats are lost there and not a place', async () => {
    standing.visit = { state: 'INSIDE', number: 12, shopUntil: '2099-01-01T00:00:00Z', seatsMax: 4 };
    const { user } = openRoom({
      'POST /api/shows/s1/pass': () => [200, { visit: standing.visit, expiresAt: '2099-01-01T00:00:00Z' }],
    });
    await user.click(await screen.findByRole('button', { name: ko.line.leaveInside }));
    expect(screen.getByText(ko.line.leaveInsideAsk)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: ko.line.stayInside }));
    expect(screen.queryByText(ko.line.leaveInsideAsk)).not.toBeInTheDocument();
  });

  it('that a show did not have before lets one pay for what one held then', async () => {
    const hold = { holdId: 'h', showId: 's1', seats: ['A-0'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };
    standing.visit = OUTSIDE;
    const { user, router } = openRoom({
      'GET /api/shows/s1/holds': [200, { hold, now: '' }],
      'POST /api/bookings': [201, BOOKING],
    });
    await act(() => basketOf('s1').read());
    expect(await screen.findByText(ko.line.holdsOutside)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: ko.basket.confirm })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: ko.basket.confirm }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/bookings/b1'));
  });

  it('says why a visit ended', async () => {
    standing.visit = { ...OUTSIDE, departure: 'MISSED' };
    openRoom();
    expect(await screen.findByText(/두 번 불렀지만/)).toBeInTheDocument();
  });
});
