import { type ReactNode, useRef, useState } from 'react';
import { useRescuedFocus } from './useRescuedFocus';

interface Props {
  readonly label: string;
  readonly question: string;
  /** What lets everything be as it is. */
  readonly keep: string;
  readonly isPending: boolean;
  /** The label while it is being done. */
  readonly pendingLabel?: string;
  readonly onSure: () => void;
  readonly children?: ReactNode;
}

/** A button for what cannot be undone, which asks once before. */
export function AskFirst({ label, question, keep, isPending, pendingLabel = label, onSure, children }: Props) {
  const [asking, setAsking] = useState(false);
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
    <div className="ask-first" role="group" aria-label={label}>
      <p>{question}</p>
      <button ref={first} type="button" className="button" disabled={isPending} onClick={() => setAsking(false)}>
        {keep}
      </button>
      <button type="button" className="button danger" disabled={isPending} onClick={onSure}>
        {isPending ? pendingLabel : label}
      </button>
      {children}
    </div>
  );
}
