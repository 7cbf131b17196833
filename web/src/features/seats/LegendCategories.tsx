import type { ReactNode } from 'react';
import type { Price } from '@/shared/api/types';
import type { Hall, Section } from './model/layout';

interface Props {
  readonly hall: Hall;
  readonly prices: readonly Price[];
  readonly section: Section;
  /** What is said of a price behind its name. */
  readonly children?: (price: Price) => ReactNode;
}

/** The items of a legend for the categories that occur in a section. */
export function LegendCategories({ hall, prices, section, children }: Props) {
  const used = new Set(section.category);
  return hall.categories.map((category, i) => {
    if (!used.has(i)) return null;
    const price = prices.find((each) => each.category === category);
    return (
      <li key={category}>
        <span className={`swatch category-${(i % 8) + 1}`} aria-hidden="true" />
        {price?.label ?? category}
        {price !== undefined && children?.(price)}
      </li>
    );
  });
}
