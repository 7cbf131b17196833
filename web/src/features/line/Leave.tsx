import { useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { useLeave } from './queries';

/** Gives up one's place, after asking once. */
export function Leave({ showId, label }: { readonly showId: string; readonly label: string }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const leave = useLeave(showId);
  if (!asking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div className="line-actions" role="group" aria-label={label}>
      <p>{texts.line.leaveAsk}</p>
      <button type="button" className="button" disabled={leave.isPending} onClick={() => setAsking(false)}>
        {texts.line.stay}
      </button>
      <button type="button" className="button danger" disabled={leave.isPending} onClick={() => leave.mutate(null)}>
        {label}
      </button>
      {leave.error !== null && (
        <p className="account-problem" role="alert">
          {problemText(texts, leave.error instanceof ProblemError ? leave.error.problem.code : 'unexpected')}
        </p>
      )}
    </div>
  );
}
