import { useTexts } from '@/shared/i18n/texts';
import { remaining } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';

const PARTS = ['days', 'hours', 'minutes', 'seconds'] as const;

interface Props {
  readonly opensAt: string;
  /** What is told in its place when it is over. */
  readonly over?: string;
}

/** The time left until a sale opens, on the server's clock. */
export function Countdown({ opensAt, over }: Props) {
  const texts = useTexts();
  const left = remaining(useNow(), Date.parse(opensAt));
  const title = over ?? texts.show.opensIn;
  return (
    <div className="countdown" role={over === undefined ? 'timer' : 'status'} aria-label={title}>
      <p className="quiet">{title}</p>
      {over === undefined && <p className="visually-hidden">{texts.show.left(left)}</p>}
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
