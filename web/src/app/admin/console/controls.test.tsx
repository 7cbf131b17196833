import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIGURES, openAdmin, SHOW, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { button, CALLS, dialogOf, lineSays, openConsole, ROOM, SALE } from './consoleKit';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

const closed = () => waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());

describe('a step', () => {
  it('is taken only with a reason, and tells people what the operator says', async () => {
    const { bodies, keys, answer } = written(() => [200, { commandId: 'c', version: 9 }]);
    const { user } = await openConsole({ [SALE]: answer });
    const dialog = await dialogOf(user, '판매 멈추기');
    await expectAccessible(screen.getByRole('alertdialog'));
    expect(dialog.getByLabelText('안내 문구')).toHaveFocus();
    expect(dialog.getByRole('button', { name: '판매 멈추기' })).toBeDisabled();
    await user.type(dialog.getByLabelText('안내 문구'), '아홉 시에 이어집니다');
    await user.type(dialog.getByLabelText('사유'), '배치도 오류');
    await user.click(dialog.getByRole('button', { name: '판매 멈추기' }));
    await closed();
    expect(bodies).toEqual([{ action: 'pause', message: '아홉 시에 이어집니다', reason: '배치도 오류' }]);
    expect(keys[0]).toBeTruthy();
    expect(await screen.findByText('처리했습니다.')).toBeInTheDocument();
    expect(button('판매 멈추기')).toHaveFocus();
  });

  it('is not taken by whoever cancels', async () => {
    const { requests, user } = await openConsole();
    const dialog = await dialogOf(user, '선택 좌석 모두 풀기');
    await user.type(dialog.getByLabelText('사유'), '연습');
    await user.click(dialog.getByRole('button', { name: '취소' }));
    await closed();
    expect(requests.filter((line) => line.startsWith('POST'))).toEqual([]);
  });

  it('that cannot be taken back wants the name of the program typed', async () => {
    const { bodies, answer } = written(() => [200, { commandId: 'c', version: 9 }]);
    const { user } = await openConsole({ [SALE]: answer });
    const dialog = await dialogOf(user, '판매 끝내기');
    await user.type(dialog.getByLabelText('사유'), '공연 취소');
    const end = dialog.getByRole('button', { name: '판매 끝내기' });
    expect(end).toBeDisabled();
    const typed = dialog.getByLabelText(/그대로 적어 주세요/);
    await user.type(typed, '겨울밤의');
    expect(end).toBeDisabled();
    await user.type(typed, ' 오케스트라');
    await user.click(end);
    await closed();
    expect(bodies).toEqual([{ action: 'close', reason: '공연 취소' }]);
  });

  it('that is refused says why and stays open', async () => {
    const { user } = await openConsole({ [SALE]: [409, { code: 'sale-closed', seats: 1200 }] });
    const dialog = await dialogOf(user, '판매 멈추기');
    await user.type(dialog.getByLabelText('사유'), '점검');
    await user.click(dialog.getByRole('button', { name: '판매 멈추기' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      '판매가 끝난 공연입니다.지금까지 1,200석을 처리했습니다.',
    );
  });

  it('with an unknown outcome is sent again under the same key, and so done once', async () => {
    let isAway = true;
    const { keys, answer } = written(() => (isAway ? [500, { code: 'internal-error' }] : [200, { seats: 7, kept: 2 }]));
    const { user } = await openConsole({ 'POST /api/admin/shows/s1/holds/release': answer });
    const dialog = await dialogOf(user, '선택 좌석 모두 풀기');
    await user.type(dialog.getByLabelText('사유'), '연습');
    const act = dialog.getByRole('button', { name: '선택 좌석 모두 풀기' });
    await user.click(act);
    expect(await dialog.findByRole('alert')).toHaveTextContent('한 번만 처리됩니다');
    isAway = false;
    await user.click(act);
    expect(await screen.findByText('7석을 바꾸고 2석은 그대로 두었습니다.')).toBeInTheDocument();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the steps', () => {
  it('are those that make sense now', async () => {
    await openConsole({ ...ROOM, 'GET /api/admin/shows/s1/figures': [200, { ...FIGURES, sale: 'PAUSED' }] });
    await lineSays();
    expect(button('판매 다시 시작')).toBeEnabled();
    expect(button('판매 멈추기')).toBeDisabled();
    expect(button('멈춘 공연 다시 시작')).toBeDisabled();
    expect(button('입장 멈추기')).toBeEnabled();
    expect(button('입장 다시 시작')).toBeDisabled();
    await lineSays({ status: 'PAUSED' });
    expect(button('입장 다시 시작')).toBeEnabled();
  });

  it('do not reset what people pay for', async () => {
    openAdmin('/admin/shows/s1', { 'GET /api/admin/shows/s1': [200, { ...SHOW, demo: false }] });
    await screen.findByRole('button', { name: '선택 좌석 모두 풀기' });
    expect(screen.queryByRole('button', { name: '초기화' })).not.toBeInTheDocument();
  });

  it('pause the calls of a waiting room', async () => {
    const { bodies, answer } = written(() => [200, { commandId: 'c' }]);
    const { user } = await openConsole({ ...ROOM, [CALLS]: answer });
    const dialog = await dialogOf(user, '입장 멈추기');
    await user.type(dialog.getByLabelText('사유'), '카드 장애');
    await user.click(dialog.getByRole('button', { name: '입장 멈추기' }));
    await closed();
    expect(bodies).toEqual([{ action: 'pause', reason: '카드 장애' }]);
  });
});
