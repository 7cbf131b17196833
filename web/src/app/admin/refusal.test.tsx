import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPERATOR, openAdmin, ADMIN_READS } from '@/features/admin/adminKit';
import { onSessionChange } from '@/shared/api/session';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { renderPage } from '@/testing/renderPage';
import { forgetBuyer, newQueryClient } from '../queryClient';

let stop: (() => void) | undefined;

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});
afterEach(() => stop?.());

const refusal = () => screen.findByRole('heading', { name: '운영자만 볼 수 있는 페이지입니다.' });

describe('the pages of operators', () => {
  it('are linked for an operator, and for nobody else', async () => {
    openAdmin('/');
    expect(await screen.findByRole('link', { name: '운영' })).toHaveAttribute('href', '/admin');
  });

  it('show a buyer that they are not theirs, and how to become somebody else', async () => {
    const { requests } = openAdmin('/admin/shows/s1', {
      'GET /api/session': [200, { ...OPERATOR, role: 'USER', loginId: 'anna' }],
    });
    expect(await refusal()).toBeInTheDocument();
    expect(screen.getByText(/anna 계정으로 로그인되어/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '운영' })).not.toBeInTheDocument();
    expect(requests.filter((line) => line.includes('/api/admin/'))).toEqual([]);
    await expectAccessible();
  });

  it('let whoever is nobody yet log in, and then go on where they wanted to', async () => {
    fakeServer({ ...ADMIN_READS, 'POST /api/session': [200, OPERATOR] });
    const client = newQueryClient();
    stop = onSessionChange(() => forgetBuyer(client));
    renderPage('/admin', client);
    await refusal();
    const user = userEvent.setup();
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: '로그인' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('아이디'), 'operator');
    await user.type(dialog.getByLabelText('비밀번호'), 'correct horse');
    await user.click(dialog.getByRole('button', { name: '로그인' }));
    expect(await screen.findByRole('heading', { name: '공연 관리' })).toBeInTheDocument();
  });

  it('are gone when the operator logs out', async () => {
    rememberLoggedOut();
    expect(await screen.findByRole('link', { name: '겨울밤의 오케스트라' })).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('button', { name: '로그아웃' }));
    expect(await refusal()).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('link', { name: '겨울밤의 오케스트라' })).not.toBeInTheDocument());
  });

  it('speak English too', async () => {
    const { user } = openAdmin('/admin');
    await screen.findByRole('heading', { name: '공연 관리' });
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Programs' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '한국어' }));
  });
});

function rememberLoggedOut() {
  const { client } = openAdmin('/admin', { 'DELETE /api/session': [200, {}] });
  stop = onSessionChange(() => forgetBuyer(client));
}
