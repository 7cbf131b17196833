import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { CALLED, openRoom, OUTSIDE, standing, told } from './show/roomKit';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

const PAGES: readonly (readonly [path: string, settled: RegExp])[] = [
  ['/', /겨울밤의 오케스트라/],
  ['/programs/p1', /12월 26일/],
  ['/bookings', /겨울밤의 오케스트라/],
  ['/bookings/b1', /예매 확인/],
  ['/nowhere', /찾으시는 페이지가 없습니다/],
];

describe('everybody can use', () => {
  it.each(PAGES)('%s', async (path, settled) => {
    fakeServer(READS);
    renderPage(path);
    await screen.findAllByText(settled);
    await expectAccessible();
  });

  it('the hall, the map and the list of a section', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/shows/s1');
    const section = await screen.findByRole('button', { name: /^A구역/ });
    await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
    act(() => FakeEventSource.last.send('sale', 'e1.1', SNAPSHOT));
    await screen.findByRole('form', { name: '나란한 좌석 자동 선택' });
    await expectAccessible();
    await user.click(section);
    await screen.findByRole('application');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: '목록' }));
    act(() => FakeEventSource.last.send('snapshot', 'e1.2', SNAPSHOT));
    await screen.findByRole('button', { name: /1열 1번/ });
    await expectAccessible();
  });

  it('the waiting room, from outside', async () => {
    standing.visit = OUTSIDE;
    openRoom();
    await screen.findByRole('button', { name: '줄 서기' });
    await expectAccessible();
  });

  it('the line', async () => {
    standing.visit = { state: 'WAITING', number: 30, place: 30, ahead: 20 };
    openRoom();
    await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
    told({});
    await screen.findByRole('button', { name: '줄에서 나가기' });
    await expectAccessible();
  });

  it('a call', async () => {
    standing.visit = CALLED;
    openRoom();
    await screen.findByRole('button', { name: '입장하기' });
    await expectAccessible();
  });

  it('the way to log in and to sign up', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    renderPage('/');
    await user.click(await screen.findByRole('button', { name: '로그인' }));
    await expectAccessible();
  });
});
