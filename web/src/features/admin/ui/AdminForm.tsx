import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useAdminTexts } from '../texts';
import { faultsOf } from './faultsOf';
import { ReasonField } from './ReasonField';
import { Trouble } from './Trouble';

interface Props {
  readonly label: string;
  /** The fields of the form, by their names in the API. */
  readonly shown: readonly string[];
  readonly error: Error | null;
  readonly isPending: boolean;
  /** What the server answered last; the next thing has a reason of its own. */
  readonly done?: unknown;
  /** Whether the fields can be sent as they are. */
  readonly isReady?: boolean;
  readonly action?: string;
  readonly onSend: (reason: string) => void;
  readonly children: ReactNode;
}

/** Fields, the reason, and the button. What the server refuses takes the focus to the first field that is wrong. */
export function AdminForm({ label, shown, error, isPending, done, isReady = true, action, onSend, children }: Props) {
  const { frame } = useAdminTexts();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [lastDone, setLastDone] = useState(done);
  if (lastDone !== done) {
    setLastDone(done);
    if (done !== undefined) setReason('');
  }

  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (!isPending) onSend(reason.trim());
  }

  return (
    <form ref={form} className="card admin-form" aria-label={label} noValidate onSubmit={onSubmit}>
      {children}
      <ReasonField value={reason} faults={faultsOf(error)} onChange={setReason} />
      <Trouble error={error} shown={[...shown, 'reason']} />
      <div className="admin-actions">
        <button type="submit" className="button primary" disabled={isPending || !isReady || reason.trim() === ''}>
          {isPending ? frame.saving : (action ?? frame.save)}
        </button>
      </div>
    </form>
  );
}
