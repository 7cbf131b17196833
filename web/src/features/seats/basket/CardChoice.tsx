import { useId } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { wantCard } from '../store/wantedCard';

interface Props {
  readonly offered: readonly string[];
  readonly chosen: string;
  readonly disabled: boolean;
}

/** The cards that can be paid with. */
export function CardChoice({ offered, chosen, disabled }: Props) {
  const { payment } = useTexts();
  const remark = useId();
  return (
    <div className="card-choice">
      <label className="field">
        <span>{payment.card}</span>
        <select
          value={chosen}
          disabled={disabled}
          aria-describedby={remark}
          onChange={(event) => wantCard(event.target.value)}
        >
          {offered.map((card) => (
            <option key={card} value={card}>
              {payment.cards[card] ?? card}
            </option>
          ))}
        </select>
      </label>
      <p id={remark} className="quiet">
        {payment.isTest}
      </p>
    </div>
  );
}
