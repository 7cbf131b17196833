import { useState } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Leave } from './Leave';
import type { LineFrame } from './model/lineFrame';
import { aheadOf, minutesOf, progressOf, type Visit } from './model/visit';

interface Props {
  readonly showId: string;
  readonly visit: Visit;
  readonly frame: LineFrame | null;
}

/** For those in line: how many are before them, how far it has come, and how long it may take. */
export function Waiting({ showId, visit, frame }: Props) {
  const texts = useTexts();
  const ahead = aheadOf(visit, frame);
  const [first, setFirst] = useState(ahead);
  if (first === null && ahead !== null) setFirst(ahead);
  const minutes = ahead === null ? null : minutesOf(ahead, frame);
  return (
    <>
      {ahead === null ? (
        <p className="line-place">{frame?.status === 'UNDRAWN' ? texts.line.drawing : texts.line.joined}</p>
      ) : (
        <>
          <p className="line-place">
            <span>{texts.line.ahead}</span>
            <strong>{texts.line.people(formatCount(ahead, texts.locale))}</strong>
          </p>
          <progress max={1} value={progressOf(ahead, first ?? ahead)} aria-label={texts.line.progress} />
          <p className="quiet">
            {texts.line.place(formatCount((visit.place ?? 0) + 1, texts.locale))} ·{' '}
            {minutes === null ? texts.line.noEstimate : texts.line.minutes(...minutes)}
          </p>
        </>
      )}
      <p className="quiet">{texts.line.mayClose}</p>
      <Leave showId={showId} />
    </>
  );
}
