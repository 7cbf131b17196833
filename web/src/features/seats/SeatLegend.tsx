import { memo } from 'react';
import type { Price } from '@/shared/api/types';
import { formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { SeatCondition } from '@/texts/texts';
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
  const used = new Set(section.category);
  return (
    <ul className="legend" aria-label={texts.seats.legend}>
      {hall.categories.map((category, i) => {
        const price = prices.find((each) => each.category === category);
        if (!used.has(i)) return null;
        return (
          <li key={category}>
            <span className={`swatch category-${(i % 8) + 1}`} aria-hidden="true" />
            {price?.label ?? category}
            {price !== undefined && (
              <span className="quiet"> {formatMoney(price.amountMinor, price.currency, texts.locale)}</span>
            )}
          </li>
        );
      })}
      {CONDITIONS.map((condition) => (
        <li key={condition}>
          <span className={`swatch seat-${condition}`} aria-hidden="true" />
          {texts.seats.condition[condition]}
        </li>
      ))}
    </ul>
  );
});
