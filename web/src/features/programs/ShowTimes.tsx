import { Link } from 'react-router';
import type { ShowSummary } from '@/shared/api/types';
import { formatCount, formatTime, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { phaseOf } from '@/shared/model/phase';
import { useNow } from '@/shared/time/useNow';
import { SaleBadge } from './SaleBadge';

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
            <Standing show={show} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether a show is on sale by the server's clock, or when it will be. */
function Standing({ show }: { readonly show: ShowSummary }) {
  return <SaleBadge phase={phaseOf(useNow(), show, null)} opensAt={show.opensAt} />;
}
