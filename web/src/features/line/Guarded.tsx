import { useState } from 'react';
import { codeOf } from '@/shared/api/problem';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { ChallengeForm } from './ChallengeForm';
import type { Solution } from './queries';

interface Props {
  readonly showId: string;
  readonly action: string;
  readonly write: Sending;
}

/** What the button does: a mutation, whatever it answers. */
interface Sending {
  readonly mutate: (solution: Solution | null, options: { onError: (error: Error) => void }) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/**
 * A button that may turn out to be guarded by a challenge. Whether it is, the server says when it is pressed: nobody solves a
 * riddle that is not asked for.
 */
export function Guarded({ showId, action, write }: Props) {
  const [refusals, setRefusals] = useState(0);
  const code = write.error && codeOf(write.error);
  const isGuarded = refusals > 0;

  function send(solution: Solution | null) {
    write.mutate(solution, {
      onError: (error) => {
        if (codeOf(error) === 'challenge-failed') setRefusals(refusals + 1);
      },
    });
  }

  if (isGuarded) {
    return (
      <ChallengeForm
        key={refusals}
        showId={showId}
        action={action}
        isBusy={write.isPending}
        refusal={refusals > 1 || code !== 'challenge-failed' ? code : null}
        onSolved={send}
      />
    );
  }
  return (
    <>
      <ProblemNote code={code} />
      <button type="button" className="button primary" disabled={write.isPending} onClick={() => send(null)}>
        {action}
      </button>
    </>
  );
}
