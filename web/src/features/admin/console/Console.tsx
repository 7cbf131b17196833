import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import type { BothViews } from '../shows/ShowFrame';
import { useAdminTexts } from '../texts';
import { formatClock } from '../ui/clock';
import { Breakdown } from './Breakdown';
import { Controls } from './Controls';
import { LineTiles } from './LineTiles';
import { LoadTiles } from './LoadTiles';
import type { LineFigures } from './model/figures';
import { SaleTiles } from './SaleTiles';
import { Standing } from './Standing';
import { useFigures, useHistory } from './useFigures';

interface Props extends BothViews {
  /** How the line stands; null without a waiting room, and before its first word. */
  readonly line: LineFigures | null;
  readonly isLineLost: boolean;
}

/** The on-sale console of a show: how it goes, and what can be done about it. */
export function Console({ show, shown, line, isLineLost }: Props) {
  const { locale } = useTexts();
  const { console } = useAdminTexts();
  const query = useFigures(show.id);
  const history = useHistory(query.data, line);
  const hasRoom = shown.admission === 'waiting_room';
  return (
    <Loadable query={query}>
      {(figures) => (
        <div className="admin-console">
          <section aria-label={console.figures}>
            <h2 className="visually-hidden">{console.figures}</h2>
            <Standing figures={figures} line={line} hasRoom={hasRoom} times={shown} />
            <p className="quiet admin-news" role="status">
              {query.isError && console.notRenewed} {isLineLost && console.lineLost}
            </p>
            <ul className="admin-tiles">
              {hasRoom && <LineTiles figures={figures} line={line} history={history} />}
              <SaleTiles figures={figures} history={history} />
              <LoadTiles figures={figures} history={history} />
            </ul>
            <p className="quiet">{console.readAt(formatClock(figures.at, shown.zone, locale))}</p>
            <Breakdown figures={figures} />
          </section>
          <Controls show={show} shown={shown} sale={figures.sale} line={line} />
        </div>
      )}
    </Loadable>
  );
}
