/** What a visitor wants to see of the programs; it stands in the page's address. */
export interface ProgramList {
  readonly query: string;
  readonly sort: ProgramSort;
  /** From 1. */
  readonly page: number;
}

export const PROGRAM_SORTS = ['first-show', 'newest', 'title'] as const;
export type ProgramSort = (typeof PROGRAM_SORTS)[number];

/** Programs on a page: whole rows of one, two, three or four cards. */
export const PAGE_SIZE = 12;
/** Longest query the server takes. */
export const QUERY_LENGTH_MAX = 100;
/** Last page the server gives. */
const PAGE_MAX = 1000;

/** Reads the list from an address; whatever it cannot mean is left out. */
export function programListOf(params: URLSearchParams): ProgramList {
  const page = Number(params.get('page') ?? 1);
  const sort = params.get('sort');
  return {
    query: (params.get('query') ?? '').slice(0, QUERY_LENGTH_MAX),
    sort: PROGRAM_SORTS.find((known) => known === sort) ?? 'first-show',
    page: Number.isInteger(page) && page >= 1 && page <= PAGE_MAX ? page : 1,
  };
}

/** The list as an address has it: only what is not usual. */
export function addressOf({ query, sort, page }: ProgramList): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('query', query);
  if (sort !== 'first-show') params.set('sort', sort);
  if (page !== 1) params.set('page', String(page));
  return params;
}

/** Where the server has the list. */
export function programsPath({ query, sort, page }: ProgramList): string {
  const params = new URLSearchParams({ page: String(page), size: String(PAGE_SIZE), sort });
  if (query !== '') params.set('query', query);
  return `/api/programs?${params}`;
}

/** How many pages there are to turn, at least one. */
export function pagesOf(total: number): number {
  return Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), PAGE_MAX);
}
