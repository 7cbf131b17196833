import { Link } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { addressOf, pagesOf, type ProgramList } from './model/programList';

interface Props {
  readonly list: ProgramList;
  readonly total: number;
}

/** Leads to the page before and the page after, if there are several. */
export function PageTurner({ list, total }: Props) {
  const texts = useTexts();
  const pages = pagesOf(total);
  if (pages === 1 && list.page === 1) return null;
  const turnTo = (page: number) => `?${addressOf({ ...list, page })}`;
  return (
    <nav className="page-turner" aria-label={texts.programs.pages}>
      {list.page > 1 && (
        <Link to={turnTo(Math.min(list.page - 1, pages))} className="button" rel="prev">
          {texts.programs.pageBefore}
        </Link>
      )}
      <span>{texts.programs.pageOf(list.page, pages)}</span>
      {list.page < pages && (
        <Link to={turnTo(list.page + 1)} className="button" rel="next">
          {texts.programs.pageAfter}
        </Link>
      )}
    </nav>
  );
}
