import { useAdminTexts } from '@/features/admin';
import { useTexts } from '@/shared/i18n/texts';

/** What the signs on the map mean. */
export function PaintLegend() {
  const { seats } = useTexts();
  const { house } = useAdminTexts();
  return (
    <ul className="legend" aria-label={seats.legend}>
      <li>
        <span className="swatch seat-mine" aria-hidden="true" />
        {house.paintedSeat}
      </li>
      {(['held', 'sold', 'blocked'] as const).map((condition) => (
        <li key={condition}>
          <span className={`swatch seat-${condition}`} aria-hidden="true" />
          {seats.condition[condition]}
        </li>
      ))}
    </ul>
  );
}
