import type { ReactNode } from 'react';

interface Props {
  /** The table's caption. */
  readonly label: string;
  /** Whether it may be very long: then it scrolls within a part of the window. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A table that may be wider than a phone: it scrolls in its own box, by keyboard too, and never moves the page. */
export function Scroll({ label, isLong = false, children }: Props) {
  return (
    <div className={`admin-scroll${isLong ? ' long' : ''}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
