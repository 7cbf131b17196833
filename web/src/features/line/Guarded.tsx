import { useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import { problemText, useTexts } from '@/shared/i18n/texts';
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
  const texts = useTexts();
  const [refusals, setRefusals] = useState(0);
  const code = write.error instanceof ProblemError ? write.error.problem.code : write.error && 'unexpected';
  const isGuarded = refusals > 0;

  function send(solution: Solution | null) {
    write.mutate(solution, {
      onError: (error) => {
        if (error instanceof ProblemError && error.problem.code === 'challenge-failed') setRefusals(refusals + 1);
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
      {code !== null && (
        <p className="account-problem" role="alert">
          {problemText(texts, code)}
        </p>
      )}
      <button type="button" className="button primary" disabled={write.isPending} onClick={() => send(null)}>
        {action}
      </button>
    </>
  );
}
