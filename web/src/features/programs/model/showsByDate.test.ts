import { expect, it } from 'vitest';
import { showsByDate } from './showsByDate';

it('puts shows under the venue’s calendar day, days and shows in order of time', () => {
  const shows = ['2026-12-25T10:00:00Z', '2026-12-24T15:30:00Z', '2026-12-24T06:00:00Z'].map((startsAt) => ({
    startsAt,
  }));
  expect(showsByDate(shows, 'Asia/Seoul')).toEqual([
    { date: '2026-12-24', shows: [{ startsAt: '2026-12-24T06:00:00Z' }] },
    { date: '2026-12-25', shows: [{ startsAt: '2026-12-24T15:30:00Z' }, { startsAt: '2026-12-25T10:00:00Z' }] },
  ]);
});
