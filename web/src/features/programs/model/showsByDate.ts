import { dayIn } from '@/shared/model/day';

interface Starting {
  readonly startsAt: string;
}

export interface ShowsOfDate<S extends Starting> {
  /** Calendar day in the venue's zone, YYYY-MM-DD. */
  readonly date: string;
  readonly shows: readonly S[];
}

/** Shows by the calendar day on which they start in a zone, both days and shows in order of time. */
export function showsByDate<S extends Starting>(shows: readonly S[], zone: string): readonly ShowsOfDate<S>[] {
  const day = dayIn(zone);
  const dates = new Map<string, S[]>();
  for (const show of [...shows].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    const date = day(show.startsAt);
    dates.set(date, [...(dates.get(date) ?? []), show]);
  }
  return [...dates].map(([date, ofDate]) => ({ date, shows: ofDate }));
}
