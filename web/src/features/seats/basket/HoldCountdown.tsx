import { useTexts } from '@/shared/i18n/texts';
import { useDeadline } from '@/shared/time/useDeadline';

interface Props {
  readonly expiresAt: string;
  /** The one in the page's head says it already. */
  readonly isSilent?: boolean;
}

/** The time left of a hold, on the server's clock. Only its last minute is read out, once. */
export function HoldCountdown({ expiresAt, isSilent = false }: Props) {
  const texts = useTexts();
  const { left, short } = useDeadline(expiresAt);
  return (
    <p className={`hold-countdown${short ? ' short' : ''}`}>
      <span className="visually-hidden">{texts.basket.timeLeft} </span>
      <span role="timer">{left}</span>
      {!isSilent && (
        <span className="visually-hidden" aria-live="assertive">
          {short ? texts.basket.timeShort : ''}
        </span>
      )}
    </p>
  );
}
