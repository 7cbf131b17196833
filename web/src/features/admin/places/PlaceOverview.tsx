import { boxOf } from '@/shared/model/box';
import type { DrawnPlace } from './model/drawnPlace';

interface Props {
  readonly place: DrawnPlace;
  readonly label: string;
  /** The id of the section whose seats are shown. */
  readonly chosen: string;
}

/** A place from above: one polygon a section. What is to be known of it is in the tables beside it. */
export function PlaceOverview({ place, label, chosen }: Props) {
  const size = Math.min(place.width, place.height);
  return (
    <svg className="admin-overview" viewBox={`0 0 ${place.width} ${place.height}`} role="img" aria-label={label}>
      <circle className="admin-stage" cx={place.focalPoint[0]} cy={place.focalPoint[1]} r={size / 60} />
      {place.sections.map(({ id, points }) => {
        const { x, y, width, height } = boxOf(points);
        return (
          <g key={id}>
            <polygon
              className={id === chosen ? 'admin-section chosen' : 'admin-section'}
              points={points.map((point) => point.join(',')).join(' ')}
            />
            <text
              x={x + width / 2}
              y={y + height / 2}
              fontSize={Math.min(width / Math.max(2, id.length), height, size / 12) * 0.6}
            >
              {id}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
