import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberComing } from '@/shared/api/knownSession';
import { fetchAsBuyer, onSessionChange } from '@/shared/api/session';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { forgetBuyer, newQueryClient } from './queryClient';

const ANNA = { buyerId: 'b1', role: 'USER', loginId: 'anna' };
const PASSWORD = 'correct horse';

let stop: (() => void) | undefined;

/** Renders as the app does: with the buyer's change emptying the cache. */
function renderApp(address = '/') {
  const client = newQueryClient();
  stop = onSessionChange(() => forgetBuyer(client));
  renderPage(address, client);
  return { client, user: userEvent.setup() };
}

const head = () => within(document.querySelector<HTMLElement>('.site-head') ?? document.body);

async function fill(user: ReturnType<typeof userEvent.setup>, loginId: string, password = PASSWORD) {
  await user.type(screen.getByLabelText('아이디'), loginId);
  await user.type(screen.getByLabelText('비밀번호'), password);
}

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

afterEach(() => stop?.());

describe('logging in', () => {
  it('shows who one is, and asks nothing before anybody has come', async () => {
    const { requests } = fakeServer({
      ...READS,
      'POST /api/session': ({ body }) =>
        (body as { password: string }).password === PASSWORD ? [200, ANNA] : [401, {}],
      'GET /api/session': [200, ANNA],
    });
    const { user } = renderApp();
    await user.click(head().getByRole('button', { name: '로그인' }));
    expect(requests).not.toContain('GET /api/session');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: '로그인' })).toBeDisabled();
    await fill(user, 'anna');
    await user.click(dialog.getByRole('button', { name: '로그인' }));
    expect(await screen.findByText('anna 님')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says what is wrong and stays open', async () => {
    fakeServer({ ...READS, 'POST /api/session': [401, { code: 'wrong-credentials' }] });
    const { user } = renderApp();
    await user.click(head().getByRole('button', { name: '로그인' }));
    await fill(user, 'anna', 'not the right one');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '로그인' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('아이디나 비밀번호가 맞지 않습니다.');
  });

  it('shows nothing of what the earlier buyer saw', async () => {
    rememberComing();
    let bookings = READS['GET /api/bookings?when=upcoming'][1].items;
    fakeServer({
      ...READS,
      'GET /api/session': [200, { ...ANNA, role: 'GUEST', loginId: null }],
      'GET /api/bookings?when=upcoming': () => [200, { items: bookings, next: null }],
      'POST /api/session': [200, ANNA],
    });
    const { user } = renderApp('/bookings');
    expect(await screen.findByText(/A구역 1열 1번/)).toBeInTheDocument();
    bookings = [] as unknown as typeof bookings;
    await user.click(head().getByRole('button', { name: '로그인' }));
    expect(await screen.findByText(/지금 맡아 둔 좌석이 풀립니다/)).toBeInTheDocument();
    await fill(user, 'anna');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '로그인' }));
    expect(await screen.findByText('예정된 공연의 예매가 없습니다.')).toBeInTheDocument();
    expect(screen.queryByText(/A구역 1열 1번/)).not.toBeInTheDocument();
  });
});

describe('signing up', () => {
  it('tells before whether the login id is free', async () => {
    fakeServer({
      ...READS,
      'GET /api/accounts/anna/availability': [200, { loginId: 'anna', available: false }],
      'GET /api/accounts/bella/availability': [200, { loginId: 'bella', available: true }],
      'POST /api/accounts': [201, { ...ANNA, loginId: 'bella' }],
      'GET /api/session': [200, { ...ANNA, loginId: 'bella' }],
    });
    const { user } = renderApp();
    await user.click(head().getByRole('button', { name: '로그인' }));
    await user.click(screen.getByRole('button', { name: '계정이 없으신가요? 회원가입' }));
    await fill(user, 'anna');
    expect(await screen.findByText('이미 사용 중인 아이디입니다.')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('아이디'));
    await user.type(screen.getByLabelText('아이디'), 'bella');
    await user.tab();
    expect(await screen.findByText('사용할 수 있는 아이디입니다.')).toBeInTheDocument();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '회원가입' }));
    expect(await screen.findByText('bella 님')).toBeInTheDocument();
  });
});

describe('being logged out', () => {
  it('by oneself leaves nothing of one’s own on the page', async () => {
    rememberComing('user');
    const { requests } = fakeServer({ ...READS, 'GET /api/session': [200, ANNA], 'DELETE /api/session': [200, {}] });
    const { user, client } = renderApp();
    await user.click(await screen.findByRole('button', { name: '로그아웃' }));
    expect(await head().findByRole('button', { name: '로그인' })).toBeInTheDocument();
    expect(requests).toContain('DELETE /api/session');
    expect(client.getQueryData(['me', 'session'])).toBeNull();
  });

  it('because somebody logged in elsewhere is told, and nobody goes on as a guest unknowingly', async () => {
    rememberComing('user');
    let isIn = true;
    const { requests } = fakeServer({
      ...READS,
      'GET /api/session': () => (isIn ? [200, ANNA] : [401, { code: 'session-ended' }]),
      'POST /api/x': () => (isIn ? [200, {}] : [401, { code: 'session-ended' }]),
    });
    renderApp();
    expect(await screen.findByText('anna 님')).toBeInTheDocument();
    isIn = false;
    const answer = await fetchAsBuyer('/api/x', { method: 'POST' });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ code: 'session-ended' });
    await waitFor(() => expect(screen.queryByText('anna 님')).not.toBeInTheDocument());
    expect(requests).not.toContain('POST /api/session/guest');
  });
});
