import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useAdminTexts } from '../texts';
import { faultsOf } from './faultsOf';
import { ReasonField } from './ReasonField';
import { Trouble } from './Trouble';
import { Typed } from './Typed';

interface Props {
  readonly title: string;
  readonly ask: string;
  readonly action: string;
  readonly isDangerous?: boolean;
  /** What has to be typed before the button works; null for what can be taken back. */
  readonly typed?: string | null;
  readonly error: Error | null;
  readonly isPending: boolean;
  /** Whether the fields of the dialog can be sent as they are. */
  readonly isReady?: boolean;
  /** The fields of the dialog, by their names in the API. */
  readonly shown?: readonly string[];
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks an operator again, and why, before something happens to people. */
export function ActDialog(props: Props) {
  const { title, ask, action, isDangerous = false, typed = null, error, isPending, isReady = true } = props;
  const { frame } = useAdminTexts();
  const first = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const isSure = typed === null || said.trim() === typed.trim();

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (!isPending) props.onAct(reason.trim());
  }

  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && !isPending && props.onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="admin-backdrop" />
        <AlertDialog.Popup
          className="card admin-dialog"
          initialFocus={() => first.current?.querySelector<HTMLElement>('input, textarea, select') ?? true}
        >
          <AlertDialog.Title render={<h2 />}>{title}</AlertDialog.Title>
          <AlertDialog.Description className="quiet">{ask}</AlertDialog.Description>
          <form ref={first} className="admin-form" noValidate onSubmit={onSubmit}>
            {props.children}
            <ReasonField value={reason} faults={faultsOf(error)} onChange={setReason} />
            {typed !== null && <Typed name={typed} value={said} onChange={setSaid} />}
            <Trouble error={error} shown={[...(props.shown ?? []), 'reason']} />
            <div className="admin-actions">
              <AlertDialog.Close className="button" disabled={isPending}>
                {frame.cancel}
              </AlertDialog.Close>
              <button
                type="submit"
                className={`button ${isDangerous ? 'danger' : 'primary'}`}
                disabled={isPending || !isReady || !isSure || reason.trim() === ''}
              >
                {isPending ? frame.saving : action}
              </button>
            </div>
          </form>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
