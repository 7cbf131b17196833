import { useState } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { Changed } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { ActDialog } from '../ui/ActDialog';
import { faultsOf } from '../ui/faultsOf';
import { Field } from '../ui/Field';
import { type Control, controlBody } from './model/controls';

interface Props {
  readonly control: Control;
  readonly showId: string;
  /** What has to be typed before what cannot be taken back. */
  readonly name: string;
  readonly onClose: () => void;
}

const MESSAGE_LENGTH_MAX = 200;

/** Asks again, and does it. */
export function ControlDialog({ control, showId, name, onClose }: Props) {
  const { locale } = useTexts();
  const { controls } = useAdminTexts();
  const [message, setMessage] = useState('');
  const operation = useOperation<Partial<Changed>>({
    changes: [keys.figures(showId), keys.shows],
    onDone: ({ seats, kept }) => {
      const count = (number = 0) => formatCount(number, locale);
      toast('success', () => (seats === undefined ? controls.done : controls.doneSeats(count(seats), count(kept))));
      onClose();
    },
  });
  const { action, ask } = controls.steps[control.id];
  return (
    <ActDialog
      title={action}
      ask={ask}
      action={action}
      isDangerous={control.isDangerous}
      typed={control.isDangerous ? name : null}
      error={operation.error}
      isPending={operation.isPending}
      shown={['message']}
      onClose={onClose}
      onAct={(reason) =>
        operation.mutate({
          method: 'POST',
          path: `/api/admin/shows/${showId}/${control.path}`,
          body: controlBody(control, reason, message),
        })
      }
    >
      {control.hasMessage && (
        <Field name="message" label={controls.message} hint={controls.messageHint} faults={faultsOf(operation.error)}>
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              maxLength={MESSAGE_LENGTH_MAX}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
            />
          )}
        </Field>
      )}
    </ActDialog>
  );
}
