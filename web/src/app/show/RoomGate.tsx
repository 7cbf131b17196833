import type { ReactNode } from 'react';
import { InsideBar, usePass, useStanding, WaitingRoom } from '@/features/line';
import { Countdown, phaseOf, ShowHead, ShowTerms } from '@/features/show';
import { ProblemError } from '@/shared/api/problem';
import type { ShowDetail } from '@/shared/api/types';
import { useNow } from '@/shared/time/useNow';
import { Loadable } from '@/shared/ui/Loadable';

interface Props {
  readonly show: ShowDetail;
  /** What those inside see, given whom to tell that their time is over. */
  readonly children: (onOver: () => void) => ReactNode;
}

/** The waiting room of a show for those outside, and the show itself for those inside. */
export function RoomGate({ show, children }: Props) {
  const { query, visit, line, lookAgain } = useStanding(show.id, show.streamUrl);
  const pass = usePass(show.id, visit?.state === 'INSIDE');
  const isOpen = query.error instanceof ProblemError && query.error.problem.code === 'no-waiting-room';
  // The organiser has opened the doors to everybody since the page was loaded.
  if (isOpen) return <>{children(lookAgain)}</>;
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
                {children(lookAgain)}
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
      {phase === 'before' && <Countdown opensAt={opensAt} />}
    </>
  );
}
