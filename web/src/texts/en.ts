import { enAccount } from './account';
import { enBest } from './best';
import { enBookings } from './bookings';
import { enLine } from './en.line';
import { enPayment } from './payment';
import { enProblems } from './problems';
import { programs } from './en.programs';
import { plural } from './plural';
import type { Texts } from './texts';

export const en: Texts = {
  locale: 'en-GB',
  common: {
    brand: 'RealTicket',
    skipToContent: 'Skip to content',
    loading: 'Loading…',
    retry: 'Try again',
    failed: 'This could not be loaded.',
    notFound: 'There is no such page.',
    home: 'All programs',
    close: 'Close',
    otherLanguage: '한국어',
    backTo: (where) => `← ${where}`,
  },
  nav: {
    programs: 'Programs',
    bookings: 'My bookings',
    operations: 'Operations',
    holding: (count) => `${plural(count, 'seat')} selected`,
  },
  account: enAccount,
  programs,
  show: {
    phase: {
      before: 'Not on sale yet',
      open: 'On sale',
      paused: 'Paused',
      closed: 'Sale ended',
      suspended: 'Suspended',
    },
    opensIn: 'The sale opens in',
    opensAt: (when) => `Opens ${when}`,
    closesAt: (when) => `Closes ${when}`,
    left: ({ days, hours, minutes, seconds }) =>
      `${plural(days, 'day')} ${plural(hours, 'hour')} ${plural(minutes, 'minute')} ${plural(seconds, 'second')} left`,
    units: { days: 'days', hours: 'hours', minutes: 'min', seconds: 'sec' },
    prices: 'Categories and prices',
    seatsLeft: (seats) => `${seats} left`,
    seatsLeftBetween: (least, most) => `${least} to ${most} left`,
    noSeatsLeft: 'none left',
    rules: 'How booking works',
    ruleMax: (count) => `You can book up to ${plural(count, 'seat')}.`,
    opened: 'The sale is open',
    duration: (minutes, seconds) =>
      [minutes > 0 && plural(minutes, 'minute'), seconds > 0 && plural(seconds, 'second')]
        .filter(Boolean)
        .join(' and '),
    ruleHold: (duration) =>
      `Your seats are kept for ${duration} from the first one you choose. Adding seats does not extend this.`,
    ruleServerTime: 'All times are by the server’s clock.',
  },
  seats: {
    overview: 'Choose a section',
    overviewHint: 'Choose a section to see its seats. Numbers are seats left.',
    pickSection: 'Section',
    allSections: 'All sections',
    section: (name, free) => `${name}, ${free} seats left`,
    freeOf: (free, total) => `${free} of ${total} seats left`,
    map: (section) => `Seat map of ${section}`,
    mapKeys: 'Arrow keys move, space chooses or gives back a seat, plus and minus zoom.',
    asMap: 'Map',
    asList: 'List',
    stage: 'Stage',
    stageSide: {
      top: 'The stage is at the top',
      topRight: 'The stage is at the top right',
      right: 'The stage is on the right',
      bottomRight: 'The stage is at the bottom right',
      bottom: 'The stage is at the bottom',
      bottomLeft: 'The stage is at the bottom left',
      left: 'The stage is on the left',
      topLeft: 'The stage is at the top left',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    row: 'Row',
    rowName: (row) => `Row ${row}`,
    noSeatsInRow: 'There are no seats in this row.',
    // As printed on the ticket and on the venue's signs, which are Korean whatever language the page speaks.
    label: (section, row, number) => `${section} ${row}열 ${number}번`,
    condition: {
      free: 'available',
      mine: 'yours',
      pending: 'being checked',
      held: 'chosen by someone else',
      sold: 'sold',
      blocked: 'not for sale',
    },
    taken: (label, condition) => `${label}: ${condition}`,
    legend: 'Legend',
    connectionLost: 'The live connection is lost. Reconnecting…',
    notOpenYet: 'You can choose seats once the sale opens.',
  },
  best: enBest,
  basket: {
    title: 'Your seats',
    empty: 'Seats you choose appear here.',
    timeLeft: 'Time left',
    timeShort: 'Your seats will be released soon.',
    extend: 'More time (once)',
    takeNearest: 'Take the nearest seat',
    noneNear: 'This section has no free seat of that price any more.',
    total: 'Total',
    release: (label) => `Give back ${label}`,
    releaseAll: 'Give back all',
    confirm: 'Pay and book',
    confirming: 'Paying…',
    checking: 'Checking payment…',
    declined: 'The card was declined. Your seats are still yours: you can pay with another card.',
    expired: 'Time ran out and your seats were released.',
    changed: 'Your seats changed somewhere else. Please check them again.',
    maxReached: (count) => `You can choose up to ${plural(count, 'seat')}.`,
    seatRefused: (label, reason) => `${label}: ${reason}`,
    undecided: 'The answer is late. Checking what happened.',
  },
  line: enLine,
  payment: enPayment,
  bookings: enBookings,
  problems: enProblems,
};
