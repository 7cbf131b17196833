/** One small hall: section A with two rows of four, the third cell of each row an aisle; row 1 is R, row 2 is S. */
const LAYOUT = {
  version: 1,
  width: 100,
  height: 100,
  focalPoint: [50, 0],
  sections: [
    {
      id: 'A',
      name: 'A구역',
      points: [
        [0, 20],
        [100, 20],
        [100, 90],
        [0, 90],
      ],
      rowLength: 4,
      cells: 8,
      seats: btoa(String.fromCharCode(0b1011_1011)),
      categories: [
        { category: 'R', cells: 4 },
        { category: 'S', cells: 4 },
      ],
    },
  ],
};

const SHOW_SUMMARY = {
  id: 's1',
  startsAt: '2026-12-24T10:30:00Z',
  opensAt: '2026-01-01T00:00:00Z',
  closesAt: '2099-01-01T00:00:00Z',
  place: { id: 'place', name: '한빛아트홀' },
  seats: 6,
};

const SHOW = {
  ...SHOW_SUMMARY,
  program: { id: 'p1', title: '겨울밤의 오케스트라' },
  zone: 'Asia/Seoul',
  admission: 'none',
  seatsPerBuyerMax: 4,
  holdSeconds: 300,
  prices: [
    { category: 'R', label: 'R석', amountMinor: 150_000, currency: 'KRW' },
    { category: 'S', label: 'S석', amountMinor: 90_000, currency: 'KRW' },
  ],
  layoutVersion: 1,
  layoutUrl: '/api/shows/s1/layout?v=1',
  streamUrl: 'http://edge.test/api/stream/shows/s1/seats',
};

export const BOOKING = {
  id: 'b1',
  showId: 's1',
  show: {
    programTitle: SHOW.program.title,
    placeName: SHOW.place.name,
    startsAt: SHOW.startsAt,
    zone: SHOW.zone,
  },
  status: 'CONFIRMED',
  seats: [
    { seat: 'A-0', section: 'A구역', row: 1, number: 1, label: 'A구역 1열 1번', category: 'R', amountMinor: 150_000 },
  ],
  totalMinor: 150_000,
  currency: 'KRW',
  bookedAt: '2026-12-01T11:00:00Z',
  cancelledAt: null,
};

/** The reads every page may make. */
export const READS = {
  'GET /api/time': [200, { now: '2026-12-01T11:00:00Z' }],
  'GET /api/programs?page=1&size=12&sort=first-show': [
    200,
    {
      page: 1,
      size: 12,
      total: 1,
      items: [
        {
          id: 'p1',
          title: '겨울밤의 오케스트라',
          description: '송년 음악회',
          posterUrl: null,
          shows: 2,
          firstShowAt: '2026-12-24T10:30:00Z',
          lastShowAt: '2026-12-25T15:30:00Z',
          saleOpensAt: '2026-01-01T00:00:00Z',
          saleClosesAt: '2099-01-01T00:00:00Z',
        },
      ],
    },
  ],
  'GET /api/programs/p1': [
    200,
    {
      id: 'p1',
      title: '겨울밤의 오케스트라',
      description: '송년 음악회',
      // Half past midnight of the 26th in Seoul, though still the 25th in UTC.
      shows: [SHOW_SUMMARY, { ...SHOW_SUMMARY, id: 's2', startsAt: '2026-12-25T15:30:00Z' }],
    },
  ],
  'GET /api/shows/s1': [200, SHOW],
  'GET /api/shows/s1/layout?v=1': [200, LAYOUT],
  'GET /api/shows/s1/holds': [200, { hold: null, now: '2026-12-01T11:00:00Z' }],
  'GET /api/bookings?when=upcoming': [200, { items: [BOOKING], next: null }],
  'GET /api/bookings/unsettled': [200, []],
  'GET /api/bookings/b1': [200, BOOKING],
  'GET /api/payment': [
    200,
    { testCards: ['sandbox-success', 'sandbox-decline', 'sandbox-slow', 'sandbox-unknown', 'sandbox-late'] },
  ],
} as const;

/** All seats free, by the snapshot of section A. */
export const SNAPSHOT = {
  saleState: 'OPEN',
  opensAt: SHOW.opensAt,
  closesAt: SHOW.closesAt,
  layoutVersion: 1,
  sections: { A: { cells: 8, seats: btoa(String.fromCharCode(0b00_11_00_00, 0b00_11_00_00)) } },
};
