import { useTexts } from '@/shared/i18n/texts';
import type { Hall, Section } from '../model/layout';
import { stageDirection } from '../model/stageDirection';

/** A mark on the edge of the map behind which the stage lies, with an arrow to it. Halls without a focal point have none. */
export function StageEdge({ hall, section }: { readonly hall: Hall; readonly section: Section }) {
  const { seats } = useTexts();
  const stage = hall.focalPoint === null ? null : stageDirection(section.points, hall.focalPoint);
  if (stage === null) return null;
  // Shifted back by the same share of its own size, so that the mark stays inside the map.
  const [left, top] = [`${stage.x * 100}%`, `${stage.y * 100}%`];
  return (
    <div className="stage-edge" style={{ left, top, transform: `translate(-${left}, -${top})` }}>
      <span aria-hidden="true">{seats.stage}</span>
      <span aria-hidden="true" className="stage-arrow" style={{ rotate: `${stage.angle}deg` }}>
        ↑
      </span>
      <span className="visually-hidden">{seats.stageSide[stage.side]}</span>
    </div>
  );
}
