import { memo } from 'react';
import type { Price } from '@/shared/api/types';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { SeatCondition } from '@/texts/texts';
import { LegendCategories } from './LegendCategories';
import type { Hall, Section } from './model/layout';

const CONDITIONS: readonly SeatCondition[] = ['mine', 'pending', 'held', 'sold', 'blocked'];

interface Props {
  readonly hall: Hall;
  readonly prices: readonly Price[];
  readonly section: Section;
}

/** What the colours mean: the categories that occur in this section, then the conditions. */
export const SeatLegend = memo(function SeatLegend({ hall, prices, section }: Props) {
  const texts = useTexts();
  return (
    <ul className="legend" aria-label={texts.seats.legend}>
      <LegendCategories hall={hall} prices={prices} section={section}>
        {(price) => <span className="quiet"> {formatMoney(price.amountMinor, price.currency, texts.locale)}</span>}
      </LegendCategories>
      {CONDITIONS.map((condition) => (
        <li key={condition}>
          <span className={`swatch seat-${condition}`} aria-hidden="true" />
          {texts.seats.condition[condition]}
        </li>
      ))}
    </ul>
  );
});
