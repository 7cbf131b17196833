import { useTexts } from '@/shared/i18n/texts';
import { minutesAndSeconds } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';
import { Guarded } from './Guarded';
import { Leave } from './Leave';
import type { Visit } from './model/visit';
import { useClaim } from './queries';
import { useRing } from './useRing';

/** For those whose turn it is: the time to go in, and the door. */
export function Called({ showId, visit }: { readonly showId: string; readonly visit: Visit }) {
  const texts = useTexts();
  const now = useNow();
  const claim = useClaim(showId);
  useRing(texts.line.calledTitle);
  return (
    <>
      <p className="line-called" role="alert">
        {texts.line.called}
      </p>
      {typeof visit.claimBy === 'string' && (
        <p className="line-ring" role="timer">
          {minutesAndSeconds(now, Date.parse(visit.claimBy))}
        </p>
      )}
      <p className="quiet">{visit.again === true ? texts.line.calledAgain : texts.line.calledHint}</p>
      <Guarded showId={showId} action={texts.line.enter} write={claim} />
      <Leave showId={showId} />
    </>
  );
}
