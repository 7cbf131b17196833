import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdmin, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { SNAPSHOT } from '@/testing/fixtures';

const BLOCK = 'POST /api/admin/shows/s1/house-seats';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  // Four columns and two rows of 34 pixels, in the middle of the map.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
});

async function open(more = {}) {
  const page = openAdmin('/admin/shows/s1/house', more);
  const map = await screen.findByRole('application', { name: 'A구역 좌석 칠하기' });
  return { ...page, map };
}

const at = (column: number, row: number) => ({
  clientX: 132 + 34 * column + 17,
  clientY: 66 + 34 * row + 17,
  pointerId: 1,
});
const painted = (count: number) => screen.findByText(`칠한 좌석 ${count}석`);

function drag(from: readonly [number, number], to: readonly [number, number]) {
  const brush = screen.getByTestId('brush');
  fireEvent.pointerDown(brush, { ...at(...from), button: 0 });
  fireEvent.pointerMove(brush, at(...to));
  fireEvent.pointerUp(brush, at(...to));
}

describe('painting house seats', () => {
  it('takes a seat by a click, a rectangle by a drag, and gives them back by erasing', async () => {
    const { user } = await open();
    drag([0, 0], [0, 0]);
    await painted(1);
    // Over an aisle: three seats of each row.
    drag([0, 0], [3, 1]);
    await painted(6);
    await user.click(screen.getByRole('button', { name: '지우기' }));
    drag([3, 0], [3, 1]);
    await painted(4);
    await user.click(screen.getByRole('button', { name: '이동' }));
    expect(screen.queryByTestId('brush')).not.toBeInTheDocument();
  });

  it('forgets a stroke that was broken off', async () => {
    await open();
    const brush = screen.getByTestId('brush');
    fireEvent.pointerDown(brush, { ...at(0, 0), button: 0 });
    fireEvent.pointerMove(brush, at(1, 1));
    await painted(4);
    fireEvent.pointerCancel(brush, at(1, 1));
    await painted(0);
  });

  it('works by keyboard, and says how each seat stands', async () => {
    const { map, user } = await open();
    await waitFor(() => expect(FakeEventSource.opened).not.toEqual([]));
    act(() => FakeEventSource.last.send('snapshot', 'e1.1', SNAPSHOT));
    act(() => map.focus());
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByText('A구역 1열 1번, 선택 가능, 칠하지 않음')).toBeInTheDocument();
    await user.keyboard(' ');
    expect(await screen.findByText('A구역 1열 1번, 선택 가능, 칠함')).toBeInTheDocument();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    await painted(4);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await painted(2);
    await expectAccessible();
  });

  it('says what the colours mean, those of the categories too', async () => {
    await open();
    const legend = within(screen.getByRole('list', { name: '좌석 표시' }));
    expect(legend.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'R석',
      'S석',
      '칠함',
      '다른 사람이 선택 중',
      '판매 완료',
      '판매하지 않음',
    ]);
  });

  it('says so where the seats are shown to those inside alone', async () => {
    await open();
    await waitFor(() => expect(FakeEventSource.opened).not.toEqual([]));
    act(() => FakeEventSource.last.fail(true));
    expect(await screen.findByText(/지금은 좌석 상태를 볼 수 없습니다/)).toBeInTheDocument();
  });
});

describe('painted seats', () => {
  it('go off sale with a reason, in as few pieces as can be', async () => {
    const { bodies, answer } = written(() => [200, { seats: 2, kept: 1 }]);
    const { user } = await open({ [BLOCK]: answer });
    expect(screen.getByRole('button', { name: '막기' })).toBeDisabled();
    drag([0, 0], [3, 0]);
    await painted(3);
    await user.click(screen.getByRole('button', { name: '막기' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await expectAccessible(screen.getByRole('alertdialog'));
    expect(dialog.getByRole('button', { name: '막기' })).toBeDisabled();
    await user.type(dialog.getByLabelText('사유'), '카메라');
    await user.click(dialog.getByRole('button', { name: '막기' }));
    expect(await screen.findByText('2석을 바꾸고 1석은 그대로 두었습니다.')).toBeInTheDocument();
    expect(bodies).toEqual([
      { action: 'block', ranges: [{ section: 'A', from: 0, to: 4 }], onlyFree: true, reason: '카메라' },
    ]);
    await painted(0);
  });

  it('may be asked for all or none, and stay painted when that is refused', async () => {
    const { bodies, answer } = written(() => [409, { code: 'seat-unavailable', seats: 0 }]);
    const { user } = await open({ [BLOCK]: answer });
    await user.click(screen.getByRole('button', { name: '구역 전체 칠하기' }));
    await user.click(screen.getByRole('button', { name: '막기' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('checkbox'));
    await user.type(dialog.getByLabelText('사유'), '카메라');
    await user.click(dialog.getByRole('button', { name: '막기' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('아무것도 바꾸지 않았습니다');
    expect(bodies).toEqual([{ action: 'block', section: 'A', onlyFree: false, reason: '카메라' }]);
    await user.click(dialog.getByRole('button', { name: '취소' }));
    await painted(6);
  });

  it('go back on sale', async () => {
    const { bodies, answer } = written(() => [200, { seats: 6, kept: 0 }]);
    const { user } = await open({ [BLOCK]: answer });
    await user.click(screen.getByRole('button', { name: '구역 전체 칠하기' }));
    await user.click(screen.getByRole('button', { name: '다시 판매하기' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByLabelText('사유'), '취소');
    await user.click(dialog.getByRole('button', { name: '다시 판매하기' }));
    await waitFor(() => expect(bodies).toEqual([{ action: 'unblock', section: 'A', onlyFree: true, reason: '취소' }]));
  });
});
