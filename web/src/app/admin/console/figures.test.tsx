import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIGURES } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { lineSays, movingFigures, openConsole, ROOM, tile } from './consoleKit';

const READ = 'GET /api/admin/shows/s1/figures';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

afterEach(() => vi.restoreAllMocks());

function seen(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
}

describe('the console of a show', () => {
  it('shows what became of the seats, what it brings and how hard it is', async () => {
    await openConsole();
    expect(tile('남은 좌석').getByText('3')).toBeInTheDocument();
    expect(tile('팔린 좌석').getByText('전체의 20%')).toBeInTheDocument();
    expect(tile('매출').getByText('₩150,000')).toBeInTheDocument();
    expect(tile('구매 전환').getByText('75%')).toBeInTheDocument();
    expect(tile('초당 요청').getByText('12.5/초')).toBeInTheDocument();
    expect(tile('판정 응답(99%)').getByText('31ms')).toBeInTheDocument();
    expect(tile('처리 지연').getByText('4건')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'A 3 1 1 1' })).toBeInTheDocument();
    const [, first] = screen.getByRole('table', { name: /거절된/ }).querySelectorAll('tr');
    expect(first).toHaveTextContent(/seat-unavailable7$/);
    await expectAccessible();
  });

  it('leaves open what nobody can say of a minute in which nothing happened', async () => {
    const idle = { lastMinute: { granted: 0, booked: 0, joined: 0 }, answerMillis: null };
    await openConsole({ [READ]: [200, { ...FIGURES, ...idle }] });
    expect(tile('구매 전환').getByText('–')).toBeInTheDocument();
    expect(tile('판정 응답(99%)').getByText('–')).toBeInTheDocument();
  });

  it('shows the line live by the stream of those who wait', async () => {
    await openConsole(ROOM);
    expect(tile('기다리는 사람').getByText('–')).toBeInTheDocument();
    await lineSays();
    expect(FakeEventSource.last.url).toBe('http://edge.test/api/stream/shows/s1/queue');
    expect(tile('기다리는 사람').getByText('3,400')).toBeInTheDocument();
    expect(tile('기다리는 사람').getByText('1,200번까지 불렀음')).toBeInTheDocument();
    expect(tile('고르는 중').getByText('28')).toBeInTheDocument();
    expect(tile('줄을 선 사람').getByText('최근 1분 40명')).toBeInTheDocument();
    await lineSays({ status: 'PAUSED', message: '곧 이어집니다' });
    expect(screen.getByText('입장 멈춤')).toBeInTheDocument();
    expect(screen.getByText('곧 이어집니다')).toBeInTheDocument();
    act(() => FakeEventSource.last.fail(false));
    expect(screen.getByText(/대기열 연결이 끊겼습니다/)).toBeInTheDocument();
  });

  it('opens no stream of a line that is not there', async () => {
    await openConsole();
    expect(FakeEventSource.opened).toEqual([]);
    expect(screen.queryByRole('listitem', { name: '기다리는 사람' })).not.toBeInTheDocument();
  });

  it('reads again and again and draws the last minutes, in words too', async () => {
    await openConsole({ [READ]: movingFigures((reading) => ({ seats: { ...FIGURES.seats, free: 9 - reading } })) });
    const trend = tile('남은 좌석').getByRole('img');
    expect(trend.querySelector('polyline')).toBeNull();
    await waitFor(() => expect(trend).toHaveAccessibleName('최근 5분: 최저 8, 최고 9, 지금 8'));
    expect(trend.querySelector('polyline')).not.toBeNull();
  });

  it('asks nothing while nobody sees it', async () => {
    const { requests } = await openConsole();
    const readings = () => requests.filter((line) => line === READ).length;
    seen('hidden');
    const before = readings();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(readings()).toBe(before);
    seen('visible');
    await waitFor(() => expect(readings()).toBeGreaterThan(before));
  });

  it('says when it could not read again, and keeps what it has', async () => {
    let isAway = false;
    await openConsole({ [READ]: () => (isAway ? [503, { code: 'unavailable' }] : [200, FIGURES]) });
    isAway = true;
    expect(await screen.findByText(/마지막으로 읽은 값입니다/)).toBeInTheDocument();
    expect(tile('남은 좌석').getByText('3')).toBeInTheDocument();
  });
});
