import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { AdminPlace } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { AdminForm } from '../ui/AdminForm';
import { faultsOf } from '../ui/faultsOf';
import { Field } from '../ui/Field';
import { FaultTable } from './FaultTable';
import type { DrawnPlace } from './model/drawnPlace';

/** A large hall is some megabytes, which a slow line takes a minute for. */
const SEND_WITHIN_MS = 120_000;

interface Props {
  readonly text: string;
  readonly place: DrawnPlace;
  readonly places: readonly AdminPlace[];
}

/** Sends a file as a new place or as the next layout of one. */
export function SendPlace({ text, place, places }: Props) {
  const { locale } = useTexts();
  const { placeFile } = useAdminTexts();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [target, setTarget] = useState(search.get('place') ?? '');
  const importing = useOperation<AdminPlace>({
    changes: [keys.places],
    onDone: ({ name, seats }) => {
      toast('success', () => placeFile.done(name, formatCount(seats, locale)));
      void navigate('/admin/places');
    },
  });
  const faults = faultsOf(importing.error);
  // What the server says of the file is told by its spots; what it says of the reason belongs to the form.
  const ofFile = faults.filter(({ field }) => field !== 'reason');
  const path = target === '' ? '/api/admin/places' : `/api/admin/places/${encodeURIComponent(target)}/layouts`;
  return (
    <>
      {ofFile.length > 0 && (
        <FaultTable title={placeFile.refused} lines={ofFile.map(({ field, rule }) => ({ where: field, rule }))} />
      )}
      <AdminForm
        label={placeFile.title}
        shown={ofFile.map(({ field }) => field)}
        error={importing.error}
        isPending={importing.isPending}
        action={placeFile.send}
        onSend={(reason) =>
          importing.mutate({
            method: 'POST',
            path: `${path}?reason=${encodeURIComponent(reason)}`,
            body: text,
            withinMs: SEND_WITHIN_MS,
          })
        }
      >
        <Field name="target" label={placeFile.target} faults={[]} {...(target !== '' && { hint: placeFile.nextHint })}>
          {(props) => (
            <select {...props} value={target} onChange={(event) => setTarget(event.target.value)}>
              <option value="">{`${placeFile.asNew}: ${place.name}`}</option>
              {places.map(({ id, name, layoutVersion }) => (
                <option key={id} value={id}>
                  {placeFile.asNext(name, layoutVersion + 1)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </AdminForm>
    </>
  );
}
