import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openHold } from '@/features/seats';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { CALLED, openRoom, OUTSIDE, standing } from './roomKit';

const PASS = 'POST /api/shows/s1/pass';
const INSIDE = { state: 'INSIDE', shopUntil: '2099-01-01T00:00:00Z' };

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  standing.visit = OUTSIDE;
});

describe('the door', () => {
  const challenge = (token: string) => ({
    token,
    characters: 6,
    image: 'data:,',
    audioUrl: `/api/challenges/${token}/audio`,
    expiresAt: '',
  });

  it('asks for a challenge only if the server does, and for another one after a wrong answer', async () => {
    standing.visit = CALLED;
    let made = 0;
    const { user } = openRoom({
      'POST /api/challenges': () => [201, challenge(`t${++made}`)],
      [PASS]: ({ body }) => {
        const { token, answer } = (body ?? {}) as { token?: string; answer?: string };
        if (token === undefined || answer !== '123456') return [403, { code: 'challenge-failed' }];
        standing.visit = INSIDE;
        return [201, { shopUntil: INSIDE.shopUntil }];
      },
    });
    await user.click(await screen.findByRole('button', { name: '입장하기' }));
    await user.type(await screen.findByRole('textbox', { name: '숫자' }), '1');
    await waitFor(() => expect(screen.getByRole('button', { name: '입장하기' })).toBeEnabled());
    expect(screen.queryByText(/숫자가 맞지 않거나/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '입장하기' }));
    expect(await screen.findByText(/숫자가 맞지 않거나/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: '숫자' }), '123456');
    await waitFor(() => expect(screen.getByRole('button', { name: '입장하기' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '입장하기' }));
    expect(await screen.findByText('남은 입장 시간', { exact: false })).toBeInTheDocument();
    expect(made).toBe(2);
  });

  it('leads to the seats, and back to the line when the pass has ended', async () => {
    standing.visit = INSIDE;
    const { requests } = openRoom({ [PASS]: [200, {}] });
    await screen.findByText('남은 입장 시간', { exact: false });
    await waitFor(() => expect(FakeEventSource.last.url).toContain('/seats?'));
    expect(requests.filter((line) => line === PASS)).toHaveLength(1);
    act(() => FakeEventSource.last.send('sale', 'e1.1', SNAPSHOT));
    standing.visit = { ...OUTSIDE, departure: 'TIMED_OUT' };
    act(() => FakeEventSource.last.send('pass', 'e1.1', { ended: true }));
    expect(await screen.findByText('입장 시간이 끝났습니다.')).toBeInTheDocument();
    await waitFor(() => expect(FakeEventSource.last.url).toContain('/queue'));
  });

  it('that closes takes what is held along, at once', async () => {
    const hold = { holdId: 'd1', showId: 's1', seats: ['A-0'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };
    standing.visit = INSIDE;
    openRoom({ [PASS]: [200, {}], 'GET /api/shows/s1/holds': [200, { hold, now: '' }] });
    await waitFor(() => expect(openHold.get()?.seats).toBe(1));
    standing.visit = { ...OUTSIDE, departure: 'TIMED_OUT' };
    act(() => FakeEventSource.last.send('pass', 'e1.1', { ended: true }));
    expect(await screen.findByText('입장 시간이 끝났습니다.')).toBeInTheDocument();
    expect(openHold.get()).toBeNull();
  });

  it('that a show was given while its page was open is found by whoever loses the seats', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    let admission = 'none';
    const { requests } = openRoom({
      'GET /api/shows/s1': () => [200, { ...READS['GET /api/shows/s1'][1], admission }],
    });
    await waitFor(() => expect(FakeEventSource.last.url).toContain('/seats?'));
    expect(requests.filter((line) => line === 'GET /api/shows/s1')).toHaveLength(1);
    admission = 'waiting_room';
    act(() => FakeEventSource.last.fail(true));
    expect(await screen.findByRole('region', { name: '대기실' }, { timeout: 8_000 })).toBeInTheDocument();
  });

  it('that a show was given while its page was open is found at once by whoever asks for a seat', async () => {
    let admission = 'none';
    const { user } = openRoom({
      'GET /api/shows/s1': () => [200, { ...READS['GET /api/shows/s1'][1], admission }],
      'POST /api/shows/s1/holds': () => {
        admission = 'waiting_room';
        return [403, { code: 'not-admitted' }];
      },
    });
    await waitFor(() => expect(FakeEventSource.last.url).toContain('/seats?'));
    act(() => FakeEventSource.last.send('sale', 'e1.1', SNAPSHOT));
    await user.click(await screen.findByRole('button', { name: '가장 좋은 자리 잡기' }));
    expect(await screen.findByRole('region', { name: '대기실' })).toBeInTheDocument();
  });

  it('is gone through by a claim that was answered, whatever comes of looking again', async () => {
    standing.visit = CALLED;
    const { user } = openRoom({ [PASS]: [201, { shopUntil: INSIDE.shopUntil }] });
    await user.click(await screen.findByRole('button', { name: '입장하기' }));
    expect(await screen.findByText('남은 입장 시간', { exact: false })).toBeInTheDocument();
  });

  it('is looked at again when the seats are out of reach, which may be since one was away for too long', async () => {
    standing.visit = INSIDE;
    openRoom({ [PASS]: [200, { shopUntil: INSIDE.shopUntil }] });
    await waitFor(() => expect(FakeEventSource.last.url).toContain('/seats?'));
    standing.visit = { ...OUTSIDE, departure: 'GONE' };
    act(() => FakeEventSource.last.fail(true));
    expect(await screen.findByText(/연결이 오래 끊겨/)).toBeInTheDocument();
  });
});
