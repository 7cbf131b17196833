import { useSearchParams } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { PageTitle } from '@/shared/ui/PageTitle';
import { addressOf, programListOf } from './model/programList';
import { PageTurner } from './PageTurner';
import { ProgramCard } from './ProgramCard';
import { ProgramFilter } from './ProgramFilter';
import { usePrograms } from './queries';

/** Everything that is on, page by page. */
export function ProgramsPage() {
  const texts = useTexts();
  const [params, setParams] = useSearchParams();
  const list = programListOf(params);
  const programs = usePrograms(list);
  return (
    <>
      <header className="page-head">
        <PageTitle title={texts.programs.title} />
        <p className="quiet">{texts.programs.lead}</p>
      </header>
      <ProgramFilter list={list} onChange={(next) => setParams(addressOf(next))} />
      <Loadable query={programs}>
        {({ items, total }) => (
          <>
            {list.query !== '' && <p role="status">{texts.programs.found(list.query, total)}</p>}
            {items.length === 0 ? (
              <p className="placeholder">{list.query === '' ? texts.programs.empty : texts.programs.notFound}</p>
            ) : (
              <ul className="program-cards">
                {items.map((program) => (
                  <li key={program.id}>
                    <ProgramCard program={program} />
                  </li>
                ))}
              </ul>
            )}
            <PageTurner list={list} total={total} />
          </>
        )}
      </Loadable>
    </>
  );
}
