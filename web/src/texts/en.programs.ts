import { plural } from './plural';
import type { Texts } from './texts';

export const programs: Texts['programs'] = {
  title: 'Programs',
  lead: 'What you can book now.',
  empty: 'There are no programs yet.',
  notFound: 'Nothing fits. Try fewer or shorter words.',
  found: (query, count) => `${plural(count, 'program')} for “${query}”`,
  search: 'Search',
  searchHint: 'Title, description or place',
  sort: 'Order',
  sorts: { 'first-show': 'First show', newest: 'Newest', title: 'Title' },
  pages: 'Pages',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pageBefore: 'Previous',
  pageAfter: 'Next',
  shows: (count) => plural(count, 'show'),
  pickDate: 'Choose a date',
  pickTime: 'Choose a show',
  noShows: 'There are no shows planned.',
  seats: (count) => `${count} seats`,
  opensAt: (when) => `On sale from ${when}`,
};
