import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdmin, OPERATOR, PLACE, PROGRAM } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

const deed = (number: number, more: object = {}) => ({
  number,
  at: '2026-12-01T11:00:00Z',
  actor: OPERATOR.buyerId,
  action: 'pause-sale',
  subjectKind: 'show',
  subject: 's1',
  reason: `사유 ${number}`,
  ...more,
});
const part = (from: number, count: number) => Array.from({ length: count }, (_, i) => deed(from - i));
const lines = () =>
  within(screen.getByRole('table', { name: '운영자가 한 일, 새것부터' })).getAllByRole('row').length - 1;

describe('what operators did', () => {
  it('is told in words, the latest first', async () => {
    openAdmin('/admin/deeds', {
      'GET /api/admin/actions?max=50': [
        200,
        {
          actions: [
            deed(9, { actor: '0198a5c2-0000-7000-8000-000012345678' }),
            deed(8, {
              action: 'set-capacity-total',
              subjectKind: 'platform',
              subject: '00000000-0000-0000-0000-000000000000',
            }),
            deed(7, { action: 'dance' }),
          ],
        },
      ],
    });
    const [, first, second, third] = await screen.findAllByRole('row');
    expect(first).toHaveTextContent(/2026년 12월 1일.* 8:00:00/);
    expect(first).toHaveTextContent('판매 멈춤');
    expect(first).toHaveTextContent('…12345678');
    expect(within(first ?? document.body).getByRole('link', { name: /회차/ })).toHaveAttribute(
      'href',
      '/admin/shows/s1',
    );
    expect(second).toHaveTextContent('전체 정원 변경');
    expect(second).toHaveTextContent('나');
    // What this page has no words for is told as the server calls it.
    expect(third).toHaveTextContent('dance');
    await expectAccessible();
  });

  it('names the programs and venues that it was done to, by one list of each', async () => {
    const PROGRAM_ID = '0198a5c2-0000-7000-8000-0000000000b1';
    const list = (item: object) => [200, { page: 1, size: 100, total: 1, items: [item] }] as const;
    const { requests } = openAdmin('/admin/deeds', {
      'GET /api/admin/actions?max=50': [
        200,
        {
          actions: [
            deed(9, { action: 'change-program', subjectKind: 'program', subject: PROGRAM_ID }),
            deed(8, { action: 'create-program', subjectKind: 'program', subject: PROGRAM_ID }),
            deed(7, { action: 'import-layout', subjectKind: 'place', subject: 'hall' }),
            deed(6, { action: 'change-program', subjectKind: 'program', subject: 'gone' }),
          ],
        },
      ],
      'GET /api/admin/programs?page=1&size=100': list({ ...PROGRAM, id: PROGRAM_ID }),
      'GET /api/admin/places?page=1&size=100': list(PLACE),
    });
    const [link] = await screen.findAllByRole('link', { name: '공연 겨울밤의 오케스트라' });
    expect(link?.closest('td')).toHaveTextContent('공연 겨울밤의 오케스트라 …000000b1');
    expect(await screen.findByRole('link', { name: '공연장 한빛아트홀' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '공연 gone' })).toBeInTheDocument();
    expect(requests.filter((line) => /\/(programs|places)/.test(line))).toHaveLength(2);
  });

  it('is loaded part by part, from where the last part ended', async () => {
    const { user, requests } = openAdmin('/admin/deeds', {
      'GET /api/admin/actions?max=50': [200, { actions: part(120, 50) }],
      'GET /api/admin/actions?max=50&after=71': [200, { actions: part(70, 3) }],
    });
    const more = await screen.findByRole('button', { name: '더 보기' });
    expect(lines()).toBe(50);
    await user.click(more);
    await waitFor(() => expect(lines()).toBe(53));
    expect(screen.getByText('기록 53건을 보고 있습니다.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '더 보기' })).not.toBeInTheDocument();
    expect(requests).toContain('GET /api/admin/actions?max=50&after=71');
  });

  it('is told of one show alone', async () => {
    const { user } = openAdmin('/admin/shows/s1', {
      'GET /api/admin/actions?max=50&subject=s1': [200, { actions: [] }],
    });
    const views = await screen.findByRole('navigation', { name: '회차 메뉴' });
    await user.click(within(views).getByRole('link', { name: '작업 기록' }));
    expect(await screen.findByText('기록이 없습니다.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
