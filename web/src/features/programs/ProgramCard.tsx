import { Link } from 'react-router';
import type { ProgramSummary } from '@/shared/api/types';
import { formatDateRange, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { phaseOf } from '@/shared/model/phase';
import { useNow } from '@/shared/time/useNow';
import { SaleBadge } from './SaleBadge';
import { Poster } from './Poster';

/** A program as one of many. */
export function ProgramCard({ program }: { readonly program: ProgramSummary }) {
  const texts = useTexts();
  return (
    <Link to={`/programs/${program.id}`} className="card program-card">
      <Poster title={program.title} url={program.posterUrl} />
      <div>
        <h2>{program.title}</h2>
        <p className="quiet clamp">{program.description}</p>
        <p className="program-when">
          <span>{period(program, texts)}</span>
          <span className="badge">{texts.programs.shows(program.shows)}</span>
        </p>
        <Standing program={program} />
      </div>
    </Link>
  );
}

/** Whether one of its shows is on sale by the server's clock, or when the next will be. */
function Standing({ program: { saleOpensAt: opensAt, saleClosesAt: closesAt } }: { readonly program: ProgramSummary }) {
  const now = useNow();
  if (opensAt === null || closesAt === null) return null;
  return <SaleBadge phase={phaseOf(now, { opensAt, closesAt }, null)} opensAt={opensAt} />;
}

function period(
  { firstShowAt, lastShowAt }: ProgramSummary,
  { locale, programs }: ReturnType<typeof useTexts>,
): string {
  if (firstShowAt === null || lastShowAt === null) return programs.noShows;
  return formatDateRange(firstShowAt, lastShowAt, HOME_ZONE, locale);
}
