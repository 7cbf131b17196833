import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdmin, PROGRAM, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

const save = () => screen.getByRole('button', { name: '저장' });

describe('programs', () => {
  it('are listed with those that are archived', async () => {
    const archived = { ...PROGRAM, id: 'p2', title: '지난 공연', archivedAt: '2026-02-01T00:00:00Z' };
    const { user, router } = openAdmin('/admin', {
      'GET /api/admin/programs?archived=true&page=1&size=20': [
        200,
        { page: 1, size: 20, total: 41, items: [archived] },
      ],
      'GET /api/admin/programs?archived=true&page=2&size=20': [200, { page: 2, size: 20, total: 41, items: [PROGRAM] }],
    });
    expect(await screen.findByRole('table', { name: '공연' })).toBeInTheDocument();
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText('보기'), '보관됨');
    expect(await screen.findByRole('link', { name: '지난 공연' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?which=archived');
    expect(screen.getByText('3쪽 중 1쪽')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '다음' }));
    expect(await screen.findByRole('link', { name: PROGRAM.title })).toBeInTheDocument();
  });

  it('are added with a reason, and what is wrong with a field is told beside it', async () => {
    const { bodies, answer } = written(({ title }) =>
      title === '새 공연'
        ? [201, { ...PROGRAM, title }]
        : [
            400,
            {
              code: 'invalid-request',
              errors: [{ field: 'title', rule: 'must have 1 to 200 characters, none of them for control' }],
            },
          ],
    );
    const { user, router } = openAdmin('/admin/programs/new', { 'POST /api/admin/programs': answer });
    await screen.findByRole('heading', { name: '새 공연' });
    await expectAccessible();
    expect(save()).toBeDisabled();
    await user.type(screen.getByLabelText('사유'), '주최자 요청');
    await user.click(save());
    const title = screen.getByLabelText('제목');
    await waitFor(() => expect(title).toHaveFocus());
    expect(title).toBeInvalid();
    expect(title).toHaveAccessibleDescription('1자에서 200자여야 하고 제어 문자는 쓸 수 없습니다.');
    await user.type(title, '새 공연');
    await user.click(save());
    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/programs/p1'));
    expect(bodies.at(-1)).toEqual({ title: '새 공연', description: '', posterUrl: null, reason: '주최자 요청' });
  });

  it('are archived, and listed again, after a question', async () => {
    const { bodies, answer } = written(() => [200, { ...PROGRAM, version: 4, archivedAt: '2026-02-01T00:00:00Z' }]);
    const { user } = openAdmin('/admin/programs/p1', { 'PUT /api/admin/programs/p1/archived': answer });
    await user.click(await screen.findByRole('button', { name: '보관하기' }));
    const dialog = await screen.findByRole('alertdialog', { name: '보관하기' });
    await expectAccessible(dialog);
    expect(within(dialog).getByLabelText('사유')).toHaveFocus();
    await user.type(within(dialog).getByLabelText('사유'), '끝난 공연');
    await user.click(within(dialog).getByRole('button', { name: '보관하기' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(bodies).toEqual([{ archived: true, version: 3, reason: '끝난 공연' }]);
  });
});

describe('a program that somebody else has changed', () => {
  it('shows what is newer, and is overwritten only when the operator says so', async () => {
    let now = PROGRAM;
    const { bodies, answer } = written(({ version, title }) => {
      if (version === now.version) return [200, { ...now, version: now.version + 1, title }];
      return [409, { code: 'version-conflict', version: now.version }];
    });
    const { user } = openAdmin('/admin/programs/p1', {
      'GET /api/admin/programs/p1': () => [200, now],
      'PUT /api/admin/programs/p1': answer,
    });
    const title = await screen.findByLabelText('제목');
    await user.clear(title);
    await user.type(title, '내 제목');
    await user.type(screen.getByLabelText('사유'), '오타');
    now = { ...PROGRAM, version: 8, title: '남의 제목' };
    await user.click(save());
    const newer = await screen.findByText('버전 8에서 달라진 내용입니다.');
    const row = within(newer.closest('table') ?? document.body).getByRole('row', { name: /제목/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['남의 제목', '내 제목']);
    expect(title).toHaveValue('내 제목');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: '내 내용을 유지하기' }));
    await user.click(save());
    await waitFor(() => expect(bodies.at(-1)).toMatchObject({ version: 8, title: '내 제목', reason: '오타' }));
  });

  it('takes over what is newer', async () => {
    let now = PROGRAM;
    const { user } = openAdmin('/admin/programs/p1', {
      'GET /api/admin/programs/p1': () => [200, now],
      'PUT /api/admin/programs/p1': [409, { code: 'version-conflict', version: 8 }],
    });
    const title = await screen.findByLabelText('제목');
    await user.type(title, '!');
    await user.type(screen.getByLabelText('사유'), '오타');
    now = { ...PROGRAM, version: 8, title: '남의 제목' };
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: '상대방의 내용으로 바꾸기' }));
    expect(screen.getByLabelText('제목')).toHaveValue('남의 제목');
    expect(screen.queryByText('그 사이에 다른 사람이 바꿨습니다.')).not.toBeInTheDocument();
  });
});
