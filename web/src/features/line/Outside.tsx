import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Guarded } from './Guarded';
import type { LineFrame } from './model/lineFrame';
import type { Visit } from './model/visit';
import { useJoin } from './queries';

interface Props {
  readonly showId: string;
  readonly visit: Visit;
  readonly frame: LineFrame | null;
}

/** For those who are not in line: what became of their last visit, and the way in. */
export function Outside({ showId, visit, frame }: Props) {
  const texts = useTexts();
  const join = useJoin(showId);
  const ended =
    visit.departure === undefined || visit.departure === null ? null : texts.line.departure[visit.departure];
  return (
    <>
      {ended !== null && ended !== undefined && <p className="hint">{ended}</p>}
      {frame?.status !== 'CLOSED' && (
        <>
          <p className="quiet">{isGathering(frame) ? texts.line.gatherHint : texts.line.joinHint}</p>
          {isGathering(frame) && <p>{texts.line.gathered(formatCount(frame.joined, texts.locale))}</p>}
          <Guarded showId={showId} action={texts.line.join} write={join} />
        </>
      )}
    </>
  );
}

function isGathering(frame: LineFrame | null): frame is LineFrame {
  return frame?.isDrawnAtOpening === true && (frame.status === 'GATHERING' || frame.status === 'UNDRAWN');
}
