import { useTexts } from '@/shared/i18n/texts';
import { remaining } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';

const PARTS = ['days', 'hours', 'minutes', 'seconds'] as const;

/** The time left until a sale opens, on the server's clock. */
export function Countdown({ opensAt }: { readonly opensAt: string }) {
  const texts = useTexts();
  const left = remaining(useNow(), Date.parse(opensAt));
  return (
    <div className="countdown" role="timer" aria-label={texts.show.opensIn}>
      <p className="quiet">{texts.show.opensIn}</p>
      <p className="visually-hidden">{texts.show.left(left)}</p>
      <ol aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part}>
            <strong>{String(left[part]).padStart(2, '0')}</strong>
            <span>{texts.show.units[part]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
