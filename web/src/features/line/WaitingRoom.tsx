import { useRef } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { ConnectionNotice } from '@/shared/ui/ConnectionNotice';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { Called } from './Called';
import { LineStatus } from './LineStatus';
import type { Visit } from './model/visit';
import { Outside } from './Outside';
import type { Line } from './useLine';
import { Waiting } from './Waiting';

interface Props {
  readonly showId: string;
  readonly visit: Visit;
  readonly line: Line;
}

/** The waiting room of a show, from joining its line to going in. */
export function WaitingRoom({ showId, visit, line }: Props) {
  const texts = useTexts();
  const room = useRef<HTMLElement>(null);
  useRescuedFocus(visit.state, () => room.current);
  return (
    <section ref={room} className="card line" aria-label={texts.line.title} tabIndex={-1}>
      <h2>{texts.line.title}</h2>
      {line.frame !== null && <LineStatus frame={line.frame} />}
      {visit.state === 'OUTSIDE' && <Outside showId={showId} visit={visit} frame={line.frame} />}
      {visit.state === 'WAITING' && <Waiting showId={showId} visit={visit} frame={line.frame} />}
      {visit.state === 'CALLED' && <Called key={visit.claimBy} showId={showId} visit={visit} />}
      <ConnectionNotice isLost={line.connection === 'lost'} />
    </section>
  );
}
