import { Link } from 'react-router';
import type { ShowSummary } from '@/shared/api/types';
import { formatCount, formatDateTime, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { useAllPlaces, useShowsOf } from '../api/queries';
import { useAdminTexts } from '../texts';
import { Scroll } from '../ui/Scroll';

/** The shows of a program, each by the clock of its venue. */
export function ShowsOfProgram({ programId }: { readonly programId: string }) {
  const { shows } = useAdminTexts();
  const query = useShowsOf(programId);
  return (
    <section aria-label={shows.title}>
      <div className="admin-bar">
        <h2>{shows.title}</h2>
        <Link to={`/admin/programs/${programId}/shows/new`} className="button">
          {shows.add}
        </Link>
      </div>
      <Loadable query={query}>
        {(program) => (program.shows.length === 0 ? <p>{shows.none}</p> : <ShowTable shows={program.shows} />)}
      </Loadable>
    </section>
  );
}

function ShowTable({ shows }: { readonly shows: readonly ShowSummary[] }) {
  const { locale } = useTexts();
  const texts = useAdminTexts().shows;
  const places = useAllPlaces();
  const at = (instant: string, place: string) =>
    formatDateTime(instant, places.data?.items.find(({ id }) => id === place)?.zone ?? HOME_ZONE, locale);
  return (
    <Scroll label={texts.caption}>
      <table className="admin-table">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.startsAt}</th>
            <th scope="col">{texts.opensAt}</th>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.seats}</th>
          </tr>
        </thead>
        <tbody>
          {shows.map((show) => (
            <tr key={show.id}>
              <th scope="row">
                <Link to={`/admin/shows/${show.id}`} aria-label={texts.open(at(show.startsAt, show.place.id))}>
                  {at(show.startsAt, show.place.id)}
                </Link>
              </th>
              <td>{at(show.opensAt, show.place.id)}</td>
              <td>{show.place.name}</td>
              <td className="number">{formatCount(show.seats, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
