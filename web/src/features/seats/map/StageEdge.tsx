import { useTexts } from '@/shared/i18n/texts';
import type { Hall, Section } from '../model/layout';
import { sideTowards } from '../model/polygon';

/** The edge of the map behind which the stage lies. Halls without a focal point have none. */
export function StageEdge({ hall, section }: { readonly hall: Hall; readonly section: Section }) {
  const { seats } = useTexts();
  if (hall.focalPoint === null) return null;
  const side = sideTowards(section.points, hall.focalPoint);
  return (
    <div className={`stage-edge stage-${side}`}>
      <span aria-hidden="true">{seats.stage}</span>
      <span className="visually-hidden">{seats.stageSide[side]}</span>
    </div>
  );
}
