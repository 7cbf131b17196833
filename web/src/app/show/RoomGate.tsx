import { type ReactNode, useEffect, useRef, useState } from 'react';
import { InsideBar, usePass, useStanding, WaitingRoom } from '@/features/line';
import { basketOf } from '@/features/seats';
import { Opening, ShowHead, ShowTerms } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { phaseOf } from '@/shared/model/phase';
import { useNow } from '@/shared/time/useNow';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { Loadable } from '@/shared/ui/Loadable';
import { HeldOutside } from './HeldOutside';

interface Props {
  readonly show: ShowDetail;
  /** What those inside see, given whom to tell that it seems to be out of reach, or no longer. */
  readonly children: (onDoubt: (inDoubt: boolean) => void) => ReactNode;
}

/** The waiting room of a show for those outside, and the show itself for those inside. */
export function RoomGate({ show, children }: Props) {
  const [inDoubt, setDoubt] = useState(false);
  const { query, visit, line, lookAgain } = useStanding(show.id, show.streamUrl, inDoubt);
  const pass = usePass(show.id, visit?.state === 'INSIDE', inDoubt);
  useEffect(() => {
    if (inDoubt || pass.isError) lookAgain();
  }, [inDoubt, pass.isError, lookAgain]);
  const state = visit?.state;
  const isOutside = state !== undefined && state !== 'INSIDE';
  const wasInside = useRef(false);
  // Whoever is not inside any more holds nothing any more, and need not wait for the deadline to be told. What was held before
  // the show had a waiting room is still held.
  useEffect(() => {
    if (isOutside && wasInside.current) basketOf(show.id).letGo();
    if (state !== undefined) wasInside.current = state === 'INSIDE';
  }, [isOutside, state, show.id]);
  // Who goes in waits for the pass, and so for a title, a moment more.
  useRescuedFocus(isOutside, () => document.querySelector('main h1') ?? document.querySelector('main'));
  return (
    <Loadable query={query}>
      {(data) => {
        const now = visit ?? data;
        if (now.state !== 'INSIDE') {
          return (
            <>
              <Head show={show} opensAt={line.frame?.opensAt ?? show.opensAt} />
              <div className="show-columns">
                <WaitingRoom showId={show.id} visit={now} line={line} />
                <aside>
                  <HeldOutside show={show} />
                  <ShowTerms show={show} />
                </aside>
              </div>
            </>
          );
        }
        return (
          <Loadable query={pass}>
            {() => (
              <>
                <InsideBar showId={show.id} shopUntil={now.shopUntil ?? ''} />
                {children(setDoubt)}
              </>
            )}
          </Loadable>
        );
      }}
    </Loadable>
  );
}

function Head({ show, opensAt }: { readonly show: ShowDetail; readonly opensAt: string }) {
  const times = { opensAt, closesAt: show.closesAt };
  const phase = phaseOf(useNow(), times, null);
  return (
    <>
      <ShowHead show={show} phase={phase} times={times} />
      <Opening opensAt={opensAt} phase={phase} />
    </>
  );
}
