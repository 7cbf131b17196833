import { userEvent } from '@testing-library/user-event';
import { rememberComing } from '@/shared/api/knownSession';
import { fakeServer } from '@/testing/fakeServer';
import { READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

export const OPERATOR = { buyerId: '0198a5c2-0000-7000-8000-0000000000aa', role: 'ADMIN', loginId: 'operator' };

export const PROGRAM = {
  id: 'p1',
  version: 3,
  title: '겨울밤의 오케스트라',
  description: '송년 음악회',
  posterUrl: null,
  archivedAt: null,
};

export const SHOW = {
  id: 's1',
  version: 5,
  programId: 'p1',
  placeId: 'hall',
  layoutVersion: 1,
  startsAt: '2026-12-24T10:30:00Z',
  opensAt: '2026-01-01T00:00:00Z',
  closesAt: '2099-01-01T00:00:00Z',
  seatsPerBuyerMax: 4,
  holdSeconds: 300,
  currency: 'KRW',
  prices: [
    { category: 'R', label: 'R석', amountMinor: 150_000 },
    { category: 'S', label: 'S석', amountMinor: 90_000 },
  ],
  capacity: 30,
  demo: true,
  settingsVersion: 2,
};

export const PLACE = {
  id: 'hall',
  version: 1,
  name: '한빛아트홀',
  address: '서울특별시 종로구 1',
  zone: 'Asia/Seoul',
  layoutVersion: 1,
  seats: 6,
};

/** The file of a small place: one section of two rows, the third cell of each an aisle. */
export const FILE = {
  place: {
    name: '한빛아트홀',
    address: '서울특별시 종로구 1',
    timeZone: 'Asia/Seoul',
    overviewWidth: 100,
    overviewHeight: 100,
    focalPoint: [50, 0],
    overviewPoints: [
      {
        id: 'A',
        points: [
          [0, 20],
          [100, 20],
          [100, 90],
          [0, 90],
        ],
      },
    ],
  },
  sections: [
    {
      name: 'A구역',
      colLen: 4,
      categories: [{ category: 'R', rows: 1 }, { category: 'S' }],
      seats: [true, true, false, true, true, true, false, true],
    },
  ],
};

export const FIGURES = {
  at: '2026-12-01T11:00:00Z',
  sale: 'OPEN',
  message: null,
  capacity: 30,
  seats: { free: 3, held: 1, sold: 1, blocked: 1 },
  sections: [{ id: 'A', free: 3, held: 1, sold: 1, blocked: 1 }],
  bookings: { booked: 1, cancelled: 2, revenueMinor: 150_000, currency: 'KRW' },
  commandsPerSecond: 12.5,
  refusals: { 'sale-paused': 2, 'seat-unavailable': 7 },
  pendingCommands: 3,
  projectionLag: 4,
  lastMinute: { granted: 8, booked: 6, joined: 40 },
  answerMillis: { p50: 9, p99: 31 },
};

const PAGE = { page: 1, size: 20 };

/** What the pages of operators read. */
export const ADMIN_READS = {
  ...READS,
  'GET /api/session': [200, OPERATOR],
  'GET /api/admin/programs?archived=false&page=1&size=20': [200, { ...PAGE, total: 1, items: [PROGRAM] }],
  'GET /api/admin/programs/p1': [200, PROGRAM],
  'GET /api/admin/shows/s1': [200, SHOW],
  'GET /api/admin/shows/s1/figures': [200, FIGURES],
  'GET /api/admin/places?page=1&size=20': [200, { ...PAGE, total: 1, items: [PLACE] }],
  'GET /api/admin/places?page=1&size=100': [200, { ...PAGE, size: 100, total: 1, items: [PLACE] }],
  'GET /api/admin/places/hall': [200, FILE],
  'GET /api/admin/capacity': [200, { total: 100, granted: 30, version: 1 }],
} as const;

/** Opens a page as somebody who is logged in; an operator unless `more` says otherwise. */
export function openAdmin(address: string, more: Parameters<typeof fakeServer>[0] = {}) {
  rememberComing('user');
  const server = fakeServer({ ...ADMIN_READS, ...more });
  const page = renderPage(address);
  return { user: userEvent.setup(), ...server, ...page };
}

/** The bodies of writes, in the order in which they came, and an answer to each. */
export function written(reply: (body: Record<string, unknown>) => readonly [number, unknown]) {
  const bodies: Record<string, unknown>[] = [];
  const keys: (string | null)[] = [];
  const answer = ({ body, key }: { body: unknown; key: string | null }) => {
    bodies.push(body as Record<string, unknown>);
    keys.push(key);
    return reply(body as Record<string, unknown>);
  };
  return { bodies, keys, answer };
}
