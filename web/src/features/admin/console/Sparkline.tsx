import { useAdminTexts } from '../texts';
import { type Sample, type Track, trendOf } from './model/history';

const WIDTH = 120;
const HEIGHT = 28;

interface Props {
  readonly history: readonly Sample[];
  readonly track: Track;
  readonly say: (value: number) => string;
}

/** The last minutes of one figure as a line, and as a sentence. It has its room before there is anything to draw. */
export function Sparkline({ history, track, say }: Props) {
  const { console } = useAdminTexts();
  const trend = trendOf(history, track, WIDTH, HEIGHT);
  return (
    <svg
      className="admin-spark"
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={trend === null ? console.notKnown : console.trend(say(trend.low), say(trend.high), say(trend.now))}
    >
      {trend !== null && trend.points !== '' && <polyline points={trend.points} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}
