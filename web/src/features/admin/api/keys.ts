/** It all lies under `me`: what an operator saw goes when somebody else logs in. */
const ADMIN = ['me', 'admin'] as const;

/** The keys of what operators look at, by resource, so that a write can say which of it has changed. */
export const keys = {
  programs: [...ADMIN, 'programs'],
  programList: (which: string, page: number) => [...ADMIN, 'programs', 'list', which, page],
  program: (id: string) => [...ADMIN, 'programs', 'one', id],
  shows: [...ADMIN, 'shows'],
  showsOf: (programId: string) => [...ADMIN, 'shows', 'of', programId],
  show: (id: string) => [...ADMIN, 'shows', 'one', id],
  /** The same show as buyers see it: its title, its place and its addresses. */
  shown: (id: string) => [...ADMIN, 'shows', 'shown', id],
  places: [...ADMIN, 'places'],
  placeList: (page: number) => [...ADMIN, 'places', 'list', page],
  drawing: (placeId: string) => [...ADMIN, 'places', 'drawing', placeId],
  figures: (showId: string) => [...ADMIN, 'figures', showId],
  total: [...ADMIN, 'total'],
  deeds: [...ADMIN, 'deeds'],
  deedsOf: (subject: string | null) => [...ADMIN, 'deeds', subject],
  /** What buyers' pages of this browser remember. */
  buyersPrograms: ['programs'],
  buyersShows: ['shows'],
} as const;

export type Key = readonly unknown[];
