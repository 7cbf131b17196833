import { type KeyboardEvent, memo } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { Section } from '../model/layout';
import { centreOf } from '../model/polygon';
import { fontSizeIn } from './fontSize';

interface Props {
  readonly section: Section;
  /** Undefined until the first counts arrive. */
  readonly free: number | undefined;
  readonly chosen: boolean;
  /** One of many: its name is said short. */
  readonly crowded: boolean;
  readonly onChoose: (section: string) => void;
}

/** One section: the fuller the shade, the more is left. Drawn again only when its own number changes. */
export const OverviewSection = memo(function OverviewSection({ section, free, chosen, crowded, onChoose }: Props) {
  const texts = useTexts();
  const [x, y] = centreOf(section.points);
  const share = free === undefined || section.seats === 0 ? 0 : free / section.seats;
  const count = free === undefined ? '–' : formatCount(free, texts.locale);

  const name = crowded ? section.id : section.name;
  const size = fontSizeIn(section.points, name);
  const countSize = Math.min(size, fontSizeIn(section.points, formatCount(section.seats, texts.locale)));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(section.id);
  }

  return (
    <g
      className={`overview-section${chosen ? ' chosen' : ''}${free === 0 ? ' sold-out' : ''}`}
      data-section={section.id}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      onClick={() => onChoose(section.id)}
      onKeyDown={onKeyDown}
    >
      <title>{texts.seats.section(section.name, count)}</title>
      <polygon className="overview-ground" points={section.points.join(' ')} />
      <polygon className="overview-shade" points={section.points.join(' ')} style={{ opacity: 0.12 + share * 0.6 }} />
      <text x={x} y={y - size * 0.6} fontSize={size} className="overview-name" aria-hidden="true">
        {name}
      </text>
      <text x={x} y={y + size * 0.7} fontSize={countSize} className="overview-count" aria-hidden="true">
        {count}
      </text>
    </g>
  );
});
