import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOW, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { dialogOf, openConsole, ROOM } from './consoleKit';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

const closed = () => waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
const USUAL = { order: 'draw', claimSeconds: 30, shoppingSeconds: 600, graceSeconds: 30, challengedAt: 'claim' };

describe('the capacity', () => {
  it('of a show is changed from the version that was seen, never over what somebody else has made of it', async () => {
    let now: typeof SHOW = SHOW;
    const { bodies, answer } = written(({ version, capacity }) =>
      version === now.version
        ? [200, { ...now, version: now.version + 1, capacity }]
        : [409, { code: 'version-conflict', version: now.version }],
    );
    const { user } = await openConsole({
      'GET /api/admin/shows/s1': () => [200, now],
      'PUT /api/admin/shows/s1/capacity': answer,
    });
    const dialog = await dialogOf(user, /회차 정원 바꾸기/);
    const act = dialog.getByRole('button', { name: '회차 정원 바꾸기' });
    fireEvent.change(dialog.getByLabelText('회차 정원'), { target: { value: '50' } });
    await user.type(dialog.getByLabelText('사유'), '순조로움');
    now = { ...SHOW, version: 9, capacity: 45 };
    await user.click(act);
    expect(await dialog.findByRole('row', { name: '회차 정원 45 50' })).toBeInTheDocument();
    expect(act).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: '내 내용을 유지하기' }));
    await user.click(act);
    await closed();
    expect(bodies.map(({ version, capacity }) => [version, capacity])).toEqual([
      [5, 50],
      [9, 50],
    ]);
  });

  it('of all shows is shown with what shows have of it', async () => {
    const { bodies, answer } = written(() => [409, { code: 'capacity-exceeded', part: 'total', bound: 30 }]);
    const { user } = await openConsole({ 'PUT /api/admin/capacity': answer });
    await screen.findByRole('button', { name: '전체 정원 바꾸기 (지금 100)' });
    const dialog = await dialogOf(user, /전체 정원 바꾸기/);
    expect(dialog.getByLabelText('전체 정원')).toHaveAccessibleDescription('회차들이 이미 가진 정원은 30명입니다.');
    fireEvent.change(dialog.getByLabelText('전체 정원'), { target: { value: '1000001' } });
    expect(dialog.getByLabelText('전체 정원')).toHaveAccessibleDescription(/1에서 1,000,000 사이의 정수여야 합니다/);
    await user.type(dialog.getByLabelText('사유'), '줄이기');
    expect(dialog.getByRole('button', { name: '전체 정원 바꾸기' })).toBeDisabled();
    fireEvent.change(dialog.getByLabelText('전체 정원'), { target: { value: '20' } });
    await user.click(dialog.getByRole('button', { name: '전체 정원 바꾸기' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('전체 정원이 부족합니다');
    expect(bodies).toEqual([{ total: 20, version: 1, reason: '줄이기' }]);
  });
});

describe('a waiting room', () => {
  const ROOM_PATH = 'PUT /api/admin/shows/s1/waiting-room';

  it('is given to a show by its rules', async () => {
    const { bodies, answer } = written(() => [200, { ...SHOW, version: 6 }]);
    const { user } = await openConsole({ [ROOM_PATH]: answer });
    const dialog = await dialogOf(user, '대기실 만들기');
    await expectAccessible(screen.getByRole('alertdialog'));
    await user.selectOptions(dialog.getByLabelText('줄을 세우는 방법'), '온 순서');
    await user.type(dialog.getByLabelText('사유'), '많이 올 예정');
    await user.click(dialog.getByRole('button', { name: '대기실 만들기' }));
    await closed();
    expect(bodies).toEqual([
      { ...USUAL, order: 'arrival', callsPerSecondMax: 200, version: 5, reason: '많이 올 예정' },
    ]);
  });

  it('calls more slowly, and keeps its other rules where they are known', async () => {
    const room = { ...USUAL, order: 'arrival', claimSeconds: 45, callsPerSecondMax: 200 };
    const { bodies, answer } = written(() => [200, SHOW]);
    const { user } = await openConsole({
      ...ROOM,
      'GET /api/admin/shows/s1': [200, { ...SHOW, room }],
      [ROOM_PATH]: answer,
    });
    const dialog = await dialogOf(user, '천천히 부르기');
    expect(dialog.queryByLabelText('줄을 세우는 방법')).not.toBeInTheDocument();
    fireEvent.change(dialog.getByLabelText('1초에 부르는 사람 수(최대)'), { target: { value: '20' } });
    await user.type(dialog.getByLabelText('사유'), '느림');
    await user.click(dialog.getByRole('button', { name: '천천히 부르기' }));
    await closed();
    expect(bodies).toEqual([{ ...room, callsPerSecondMax: 20, version: 5, reason: '느림' }]);
  });

  it('shows all of its rules where the server does not tell them, and says so', async () => {
    const { user } = await openConsole(ROOM);
    const dialog = await dialogOf(user, '천천히 부르기');
    expect(dialog.getByText(/지금 규칙은 서버가 알려 주지 않습니다/)).toBeInTheDocument();
    expect(dialog.getByLabelText('줄을 세우는 방법')).toBeInTheDocument();
  });

  it('has its order for good, and says why it cannot be chosen any more', async () => {
    const { user } = await openConsole({
      ...ROOM,
      'GET /api/admin/shows/s1': [200, { ...SHOW, room: { ...USUAL, callsPerSecondMax: 200 } }],
    });
    const dialog = await dialogOf(user, '대기실 규칙 바꾸기');
    const order = dialog.getByLabelText('줄을 세우는 방법');
    expect(order).toBeDisabled();
    expect(order).toHaveDisplayValue('추첨');
    expect(order).toHaveAccessibleDescription(/정해진 방법은 바꿀 수 없습니다/);
    expect(dialog.getByLabelText('사람 확인')).toBeEnabled();
    fireEvent.change(dialog.getByLabelText('자리를 비울 수 있는 시간(초)'), { target: { value: '9' } });
    expect(dialog.getByLabelText('자리를 비울 수 있는 시간(초)')).toHaveAccessibleDescription(/10에서 600 사이/);
    await expectAccessible(screen.getByRole('alertdialog'));
  });

  it('tells what is wrong with a rule beside it', async () => {
    const errors = [{ field: 'graceSeconds', rule: 'must be a whole number, 10 to 600' }];
    const { user } = await openConsole({ ...ROOM, [ROOM_PATH]: [400, { code: 'invalid-request', errors }] });
    const dialog = await dialogOf(user, '대기실 규칙 바꾸기');
    await user.type(dialog.getByLabelText('사유'), '느림');
    await user.click(dialog.getByRole('button', { name: '대기실 규칙 바꾸기' }));
    await waitFor(() =>
      expect(dialog.getByLabelText('자리를 비울 수 있는 시간(초)')).toHaveAccessibleDescription(
        '10에서 600 사이의 정수여야 합니다.',
      ),
    );
  });
});
