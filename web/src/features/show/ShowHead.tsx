import { Link } from 'react-router';
import type { ShowDetail } from '@/shared/api/types';
import { formatDateTime, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { dayIn } from '@/shared/model/day';
import type { SalePhase, SaleTimes } from '@/shared/model/phase';
import { PageTitle } from '@/shared/ui/PageTitle';

interface Props {
  readonly show: ShowDetail;
  readonly phase: SalePhase;
  readonly times: SaleTimes;
}

/** What show this is, when and where, and whether it is on sale. */
export function ShowHead({ show, phase, times }: Props) {
  const texts = useTexts();
  const at = (instant: string) => formatDateTime(instant, show.zone, texts.locale);
  return (
    <header className="page-head show-head">
      <Link to={`/programs/${show.program.id}?date=${dayIn(HOME_ZONE)(show.startsAt)}`} className="back">
        {texts.common.backTo(show.program.title)}
      </Link>
      <PageTitle title={show.program.title} />
      <p>
        {at(show.startsAt)} · {show.place.name}
      </p>
      <p className="show-phase">
        <span className={`badge phase-${phase}`}>{texts.show.phase[phase]}</span>
        <span className="quiet">
          {phase === 'before' ? texts.show.opensAt(at(times.opensAt)) : texts.show.closesAt(at(times.closesAt))}
        </span>
      </p>
    </header>
  );
}
