import { useTexts } from '@/shared/i18n/texts';
import { remaining } from '@/shared/time/model/remaining';
import { useNow } from '@/shared/time/useNow';

const PARTS = ['days', 'hours', 'minutes', 'seconds'] as const;

interface Props {
  readonly opensAt: string;
  /** Who has waited for it is told in the same place, so that nothing below moves in that moment. */
  readonly isOpen?: boolean;
}

/** The time left until a sale opens, on the server's clock. */
export function Countdown({ opensAt, isOpen = false }: Props) {
  const texts = useTexts();
  const left = remaining(useNow(), Date.parse(opensAt));
  const title = isOpen ? texts.show.opened : texts.show.opensIn;
  return (
    <div className="countdown" role={isOpen ? 'status' : 'timer'} aria-label={title}>
      <p className="quiet">{title}</p>
      {!isOpen && <p className="visually-hidden">{texts.show.left(left)}</p>}
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
