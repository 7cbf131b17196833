import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderPage } from '@/testing/renderPage';

const program = (id: string, title: string) => ({
  id,
  title,
  description: '',
  posterUrl: null,
  shows: 0,
  firstShowAt: null,
  lastShowAt: null,
  saleOpensAt: null as string | null,
  saleClosesAt: null as string | null,
});
const pageOf = (page: number, total: number, ...titles: string[]) =>
  [200, { page, size: 12, total, items: titles.map((title, i) => program(`${page}-${i}`, title)) }] as const;
const path = (rest: string) => `GET /api/programs?${rest}`;

const SERVER = {
  [path('page=1&size=12&sort=first-show')]: pageOf(1, 30, '첫 쪽'),
  [path('page=2&size=12&sort=first-show')]: pageOf(2, 30, '둘째 쪽'),
  [path('page=3&size=12&sort=first-show')]: pageOf(3, 30, '셋째 쪽'),
  [path('page=1&size=12&sort=title')]: pageOf(1, 30, '가나다순'),
  [path(`page=1&size=12&sort=first-show&query=${encodeURIComponent('재즈')}`)]: pageOf(1, 1, '봄날의 재즈'),
  [path('page=1&size=12&sort=first-show&query=zzz')]: pageOf(1, 0),
};

it('finds programs by what is typed, from the first page on, and says how many', async () => {
  fakeServer(SERVER);
  const user = userEvent.setup();
  const { router } = renderPage('/?page=2');
  await user.type(await screen.findByRole('searchbox'), ' 재즈 {Enter}');
  expect(await screen.findByRole('heading', { name: '봄날의 재즈' })).toBeInTheDocument();
  expect(screen.getByText('‘재즈’ 검색 결과 1건')).toHaveRole('status');
  expect(screen.queryByRole('navigation', { name: '페이지' })).not.toBeInTheDocument();
  expect(new URLSearchParams(router.state.location.search).get('query')).toBe('재즈');
  expect(router.state.location.search).not.toContain('page');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

it('says so when nothing fits', async () => {
  fakeServer(SERVER);
  renderPage('/?query=zzz');
  expect(await screen.findByText(/맞는 공연이 없습니다/)).toBeInTheDocument();
  expect(screen.getByRole('searchbox')).toHaveValue('zzz');
});

it('turns pages one by one, and stops at both ends', async () => {
  fakeServer(SERVER);
  const user = userEvent.setup();
  const { router } = renderPage('/');
  expect(await screen.findByText('3쪽 중 1쪽')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '이전' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '다음' }));
  expect(await screen.findByRole('heading', { name: '둘째 쪽' })).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '다음' }));
  expect(await screen.findByRole('heading', { name: '셋째 쪽' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '다음' })).not.toBeInTheDocument();
  expect(router.state.location.search).toBe('?page=3');
});

it('shows the order that is chosen, from the first page on', async () => {
  fakeServer(SERVER);
  const user = userEvent.setup();
  renderPage('/?page=2');
  await user.selectOptions(await screen.findByRole('combobox', { name: '정렬' }), '제목순');
  expect(await screen.findByRole('heading', { name: '가나다순' })).toBeInTheDocument();
});

it('leads back from beyond the last page', async () => {
  fakeServer({ ...SERVER, [path('page=9&size=12&sort=first-show')]: pageOf(9, 30) });
  const user = userEvent.setup();
  renderPage('/?page=9');
  await user.click(await screen.findByRole('link', { name: '이전' }));
  expect(await screen.findByRole('heading', { name: '셋째 쪽' })).toBeInTheDocument();
});

it('says the same in English', async () => {
  fakeServer(SERVER);
  const user = userEvent.setup();
  renderPage('/?page=2');
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByText('Page 2 of 3')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '한국어' }));
});

it('says of each program whether it is on sale, or when the next sale opens, and nothing when all are over', async () => {
  const sale = (title: string, saleOpensAt: string | null) => ({
    ...program(title, title),
    saleOpensAt,
    saleClosesAt: saleOpensAt === null ? null : '2099-01-01T00:00:00Z',
  });
  const items = [sale('지금', '2026-01-01T00:00:00Z'), sale('나중', '2098-01-01T03:00:00Z'), sale('지난', null)];
  fakeServer({ [path('page=1&size=12&sort=first-show')]: [200, { page: 1, size: 12, total: 3, items }] });
  renderPage('/');
  expect(await screen.findByRole('link', { name: /지금/ })).toHaveTextContent('예매 중');
  expect(screen.getByRole('link', { name: /나중/ })).toHaveTextContent(/예매 전.*예매 시작 2098년 1월 1일/);
  expect(screen.getByRole('link', { name: /지난/ })).not.toHaveTextContent(/예매 (전|중)/);
});
