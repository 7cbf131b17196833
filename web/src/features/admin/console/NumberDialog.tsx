import { useState } from 'react';
import { useAdminTexts } from '../texts';
import { toast } from '@/shared/toast/toasts';
import type { Key } from '../api/keys';
import { type Operation, useOperation } from '../api/useOperation';
import { type NumberName, toNumber } from '../ui/model/number';
import { ActDialog } from '../ui/ActDialog';
import { faultsOf } from '../ui/faultsOf';
import { NumberField } from '../ui/TypedFields';
import { Newer } from '../ui/Newer';
import { useDraft } from '../ui/useDraft';

interface Props<S> {
  readonly words: { readonly action: string; readonly ask: string; readonly label: string };
  readonly hint?: string;
  /** The field's name in the API. */
  readonly field: NumberName;
  /** What the server has now, and the number in it. */
  readonly seen: S;
  readonly valueOf: (seen: S) => number;
  readonly operationOf: (value: number, version: number, reason: string) => Operation;
  readonly changes: readonly Key[];
  readonly onClose: () => void;
}

/** One number with a version: asked again, with a reason, and never over what somebody else has just made of it. */
export function NumberDialog<S extends { readonly version: number }>(props: Props<S>) {
  const { words, hint, field, seen, valueOf, operationOf, changes, onClose } = props;
  const { controls } = useAdminTexts();
  const [draftOf] = useState(() => (now: S) => ({ value: String(valueOf(now)) }));
  const form = useDraft(seen, draftOf);
  const operation = useOperation({
    changes,
    onDone: () => {
      toast('success', () => controls.done);
      onClose();
    },
  });
  const value = toNumber(field, form.wanted.value);
  return (
    <ActDialog
      title={words.action}
      ask={words.ask}
      action={words.action}
      error={operation.error}
      isPending={operation.isPending}
      isReady={value !== null && form.newer === null}
      shown={[field]}
      onClose={onClose}
      onAct={(reason) => operation.mutate(operationOf(value ?? 0, form.version, reason))}
    >
      {form.newer !== null && (
        <Newer
          version={form.newer.version}
          theirs={draftOf(form.newer)}
          mine={form.wanted}
          labels={{ value: words.label }}
          say={(_, draft) => draft.value}
          onTake={form.takeTheirs}
          onKeep={form.keepMine}
        />
      )}
      <NumberField
        name={field}
        label={words.label}
        hint={hint}
        faults={faultsOf(operation.error)}
        value={form.wanted.value}
        onChange={(value) => form.change({ value })}
      />
    </ActDialog>
  );
}
