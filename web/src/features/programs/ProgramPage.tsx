import { Link, useParams, useSearchParams } from 'react-router';
import type { ProgramDetail } from '@/shared/api/types';
import { formatDate, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { PageTitle } from '@/shared/ui/PageTitle';
import { showsByDate } from './model/showsByDate';
import { Poster } from './Poster';
import { useProgram } from './queries';
import { ShowTimes } from './ShowTimes';

/** One program: first the date, which is in the address so that one comes back to it, then the time. */
export function ProgramPage() {
  const { programId = '' } = useParams();
  const texts = useTexts();
  const program = useProgram(programId);
  return (
    <>
      <Link to="/" className="back">
        {texts.common.backTo(texts.nav.programs)}
      </Link>
      <Loadable query={program}>{(data) => <Program key={data.id} program={data} />}</Loadable>
    </>
  );
}

function Program({ program }: { readonly program: ProgramDetail }) {
  const texts = useTexts();
  const dates = showsByDate(program.shows, HOME_ZONE);
  const [params, setParams] = useSearchParams();
  const picked = dates.find(({ date }) => date === params.get('date')) ?? dates[0];
  return (
    <article className="program">
      <Poster title={program.title} url={program.posterUrl} />
      <div>
        <PageTitle title={program.title} />
        <p className="description">{program.description}</p>
        {dates.length === 0 && <p className="placeholder">{texts.programs.noShows}</p>}
        {dates.length > 0 && (
          <>
            <h2 id="pick-date">{texts.programs.pickDate}</h2>
            <ul className="dates" aria-labelledby="pick-date">
              {dates.map(({ date, shows: [first] }) => (
                <li key={date}>
                  <button
                    type="button"
                    className="choice"
                    aria-pressed={date === picked?.date}
                    onClick={() => setParams({ date }, { replace: true, preventScrollReset: true })}
                  >
                    {first && formatDate(first.startsAt, HOME_ZONE, texts.locale)}
                  </button>
                </li>
              ))}
            </ul>
            <h2>{texts.programs.pickTime}</h2>
            <ShowTimes shows={picked?.shows ?? []} />
          </>
        )}
      </div>
    </article>
  );
}
