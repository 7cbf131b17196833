import { useTexts } from '@/shared/i18n/texts';
import { minutesAndSeconds } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';

const SHORT_MS = 60_000;

/** The time left of a hold, on the server's clock. Only its last minute is read out, once. */
export function HoldCountdown({ expiresAt }: { readonly expiresAt: string }) {
  const texts = useTexts();
  const now = useNow();
  const deadline = Date.parse(expiresAt);
  const short = deadline - now <= SHORT_MS;
  return (
    <p className={`hold-countdown${short ? ' short' : ''}`}>
      <span className="visually-hidden">{texts.basket.timeLeft} </span>
      <span role="timer">{minutesAndSeconds(now, deadline)}</span>
      <span className="visually-hidden" aria-live="assertive">
        {short ? texts.basket.timeShort : ''}
      </span>
    </p>
  );
}
