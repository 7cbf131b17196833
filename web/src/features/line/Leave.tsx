import { useRef, useState } from 'react';
import { codeOf } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/texts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { useLeave } from './queries';

/** Gives up one's place, after asking once. */
export function Leave({ showId, label }: { readonly showId: string; readonly label: string }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const leave = useLeave(showId);
  const first = useRef<HTMLButtonElement>(null);
  useRescuedFocus(asking, () => first.current);
  if (!asking) {
    return (
      <button ref={first} type="button" className="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div className="line-actions" role="group" aria-label={label}>
      <p>{texts.line.leaveAsk}</p>
      <button ref={first} type="button" className="button" disabled={leave.isPending} onClick={() => setAsking(false)}>
        {texts.line.stay}
      </button>
      <button type="button" className="button danger" disabled={leave.isPending} onClick={() => leave.mutate(null)}>
        {label}
      </button>
      <ProblemNote code={leave.error && codeOf(leave.error)} />
    </div>
  );
}
