import { Link } from 'react-router';
import type { ShowSummary } from '@/shared/api/types';
import { formatCount, formatDateTime, formatTime, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';

/** The shows of one date, each a way to its seats. */
export function ShowTimes({ shows }: { readonly shows: readonly ShowSummary[] }) {
  const texts = useTexts();
  return (
    <ul className="show-times">
      {shows.map((show) => (
        <li key={show.id}>
          <Link to={`/shows/${show.id}`} className="card show-time">
            <strong>{formatTime(show.startsAt, HOME_ZONE, texts.locale)}</strong>
            <span>
              {show.place.name} · {texts.programs.seats(formatCount(show.seats, texts.locale))}
            </span>
            <span className="quiet">
              {texts.programs.opensAt(formatDateTime(show.opensAt, HOME_ZONE, texts.locale))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
