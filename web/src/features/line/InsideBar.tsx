import { useTexts } from '@/shared/i18n/texts';
import { useDeadline } from '@/shared/time/useDeadline';
import { Leave } from './Leave';

/** The time that is left inside, and the way out. Only its last minute is read out, once. */
export function InsideBar({ showId, shopUntil }: { readonly showId: string; readonly shopUntil: string }) {
  const texts = useTexts();
  const { left, short } = useDeadline(shopUntil);
  return (
    <div className={`inside-bar${short ? ' short' : ''}`}>
      <p>
        {texts.line.insideLeft} <strong role="timer">{left}</strong>
      </p>
      <span className="visually-hidden" aria-live="assertive">
        {short ? texts.line.insideShort : ''}
      </span>
      <Leave showId={showId} isInside />
    </div>
  );
}
