import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { ShowDetail } from '@/shared/api/types';
import { Caller } from './caller';

const REASON = 'a test';
const DAY_MS = 86_400_000;
const LOOK_EVERY_MS = 100;
const LOOKS_MAX = 600;

/** What is different from a usual show: on sale for a minute already, without a waiting room. */
export interface Staging {
  readonly title?: string;
  readonly opensInSeconds?: number;
  readonly holdSeconds?: number;
  /** How many may be inside at a time; without it there is no waiting room. */
  readonly capacity?: number;
  /** How the line is made; first come, first served unless it is drawn. */
  readonly order?: 'arrival' | 'draw';
  readonly challengedAt?: 'never' | 'join' | 'claim';
  readonly shoppingSeconds?: number;
  /** In the format that organisers import; a small one unless told otherwise. */
  readonly hall?: unknown;
}

/** A show of its own for one test, in a hall of its own; usually two sections of five rows of ten. */
export interface Staged {
  readonly id: string;
  readonly program: string;
  readonly title: string;
  readonly admin: Caller;
}

/** Everything about a show is made by the same calls that organisers make. */
export async function stage(staging: Staging = {}): Promise<Staged> {
  const admin = Caller.with(inject('operator'));
  const title = staging.title ?? `시험 공연 ${randomUUID().slice(0, 8)}`;
  const importing = `/api/admin/places?reason=${encodeURIComponent(REASON)}`;
  const place = await admin.ask<{ id: string }>('POST', importing, staging.hall ?? HALL);
  const program = await admin.ask<{ id: string }>('POST', '/api/admin/programs', {
    title,
    description: '시험하는 공연입니다.',
    reason: REASON,
  });
  const now = Date.now();
  const at = (ms: number) => new Date(now + ms).toISOString();
  const show = await admin.ask<{ id: string; version: number }>('POST', '/api/admin/shows', {
    programId: program.id,
    placeId: place.id,
    startsAt: at(7 * DAY_MS),
    opensAt: at((staging.opensInSeconds ?? -60) * 1000),
    closesAt: at(6 * DAY_MS),
    seatsPerBuyerMax: 4,
    holdSeconds: staging.holdSeconds ?? 300,
    currency: 'KRW',
    prices: [
      { category: 'R', label: 'R석', amountMinor: 150_000 },
      { category: 'S', label: 'S석', amountMinor: 110_000 },
    ],
    capacity: staging.capacity ?? 30,
    demo: true,
    reason: REASON,
  });
  if (staging.capacity !== undefined) {
    await admin.ask('PUT', `/api/admin/shows/${show.id}/waiting-room`, {
      order: staging.order ?? 'arrival',
      claimSeconds: 60,
      shoppingSeconds: staging.shoppingSeconds ?? 600,
      graceSeconds: 10,
      challengedAt: staging.challengedAt ?? 'never',
      version: show.version,
      reason: REASON,
    });
  }
  await onSale(admin, show.id, staging.capacity !== undefined);
  return { id: show.id, program: program.id, title, admin };
}

/** The deciders hear of a show by the log, a moment after it is written down. */
async function onSale(admin: Caller, show: string, hasRoom: boolean): Promise<void> {
  const guest = await Caller.guest();
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const figures = await admin.ask<{ sale: string | null; room: unknown }>('GET', `/api/admin/shows/${show}/figures`);
    const isKnown = figures.sale !== null && (!hasRoom || figures.room !== null);
    const { admission } = await guest.ask<ShowDetail>('GET', `/api/shows/${show}`);
    if (isKnown && (admission === 'waiting_room') === hasRoom) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`show ${show} is not on sale`);
}

const section = (name: string, categories: unknown) => ({
  name,
  colLen: 10,
  categories,
  seats: Array.from({ length: 50 }, () => true),
});

/** The file of a hall, in the format that organisers import. */
export const HALL = {
  place: {
    name: '시험홀',
    address: '서울특별시 종로구 세종대로 1',
    timeZone: 'Asia/Seoul',
    overviewWidth: 1000,
    overviewHeight: 600,
    focalPoint: [500, 40],
    overviewPoints: [
      {
        id: 'A',
        points: [
          [40, 120],
          [480, 120],
          [480, 560],
          [40, 560],
        ],
      },
      {
        id: 'B',
        points: [
          [520, 120],
          [960, 120],
          [960, 560],
          [520, 560],
        ],
      },
    ],
  },
  sections: [section('A구역', [{ category: 'R', rows: 2 }, { category: 'S' }]), section('B구역', [{ category: 'S' }])],
};
