import { Link } from 'react-router';
import type { ProgramSummary } from '@/shared/api/types';
import { formatDateRange, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
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
      </div>
    </Link>
  );
}

function period(
  { firstShowAt, lastShowAt }: ProgramSummary,
  { locale, programs }: ReturnType<typeof useTexts>,
): string {
  if (firstShowAt === null || lastShowAt === null) return programs.noShows;
  return formatDateRange(firstShowAt, lastShowAt, HOME_ZONE, locale);
}
