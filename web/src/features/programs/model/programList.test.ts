import { expect, it } from 'vitest';
import { addressOf, pagesOf, programListOf, programsPath } from './programList';

const list = (address: string) => programListOf(new URLSearchParams(address));

it('is the first page of everything by first show unless the address says more', () => {
  expect(list('')).toEqual({ query: '', sort: 'first-show', page: 1 });
  expect(list('query=재즈&sort=title&page=3')).toEqual({ query: '재즈', sort: 'title', page: 3 });
});

it.each(['page=0', 'page=-1', 'page=1.5', 'page=many', 'page=1001', 'sort=price'])(
  'makes the best of %s',
  (address) => {
    expect(list(address)).toEqual(list(''));
  },
);

it('cuts a query that the server would refuse', () => {
  expect(list(`query=${'가'.repeat(101)}`).query).toHaveLength(100);
});

it('goes into the address and comes back', () => {
  const wanted = { query: 'rock & roll', sort: 'newest', page: 2 } as const;
  expect(programListOf(addressOf(wanted))).toEqual(wanted);
  expect(addressOf(list('')).toString()).toBe('');
});

it('asks the server for one page', () => {
  expect(programsPath(list('query=a%26b'))).toBe('/api/programs?page=1&size=12&sort=first-show&query=a%26b');
});

it('counts pages, the last of which may be short', () => {
  expect([0, 1, 12, 13, 1_000_000].map(pagesOf)).toEqual([1, 1, 1, 2, 1000]);
});
