import { useAdminTexts } from '@/features/admin';
import { type Hall, LegendCategories, type Section } from '@/features/seats';
import type { Price } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/texts';

const CONDITIONS = ['held', 'sold', 'blocked'] as const;

interface Props {
  readonly hall: Hall;
  readonly section: Section;
  readonly prices: readonly Price[];
}

/** What the colours and signs on the map mean: the categories of this section, then the conditions. */
export function PaintLegend({ hall, section, prices }: Props) {
  const { seats } = useTexts();
  const { house } = useAdminTexts();
  return (
    <ul className="legend" aria-label={seats.legend}>
      <LegendCategories hall={hall} prices={prices} section={section} />
      <li>
        <span className="swatch seat-mine" aria-hidden="true" />
        {house.paintedSeat}
      </li>
      {CONDITIONS.map((condition) => (
        <li key={condition}>
          <span className={`swatch seat-${condition}`} aria-hidden="true" />
          {seats.condition[condition]}
        </li>
      ))}
    </ul>
  );
}
