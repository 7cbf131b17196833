import { useTexts } from '@/shared/i18n/texts';
import { minutesAndSeconds } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';
import { Leave } from './Leave';

const SHORT_MS = 60_000;

/** The time that is left inside, and the way out. Only its last minute is read out, once. */
export function InsideBar({ showId, shopUntil }: { readonly showId: string; readonly shopUntil: string }) {
  const texts = useTexts();
  const now = useNow();
  const deadline = Date.parse(shopUntil);
  const short = deadline - now <= SHORT_MS;
  return (
    <div className={`inside-bar${short ? ' short' : ''}`}>
      <p>
        {texts.line.insideLeft} <strong role="timer">{minutesAndSeconds(now, deadline)}</strong>
      </p>
      <span className="visually-hidden" aria-live="assertive">
        {short ? texts.line.insideShort : ''}
      </span>
      <Leave showId={showId} label={texts.line.leaveInside} />
    </div>
  );
}
