import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Fault } from '../ui/model/faults';
import type { ProgramDraft } from './model/programDraft';

export const PROGRAM_FIELDS = ['title', 'description', 'posterUrl'] as const;

interface Props {
  readonly draft: ProgramDraft;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<ProgramDraft>) => void;
}

export function ProgramFields({ draft, faults, onChange }: Props) {
  const { programs } = useAdminTexts();
  return (
    <>
      <Field name="title" label={programs.fields.title} faults={faults}>
        {(props) => (
          <input
            {...props}
            required
            maxLength={200}
            autoComplete="off"
            value={draft.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Field name="description" label={programs.fields.description} faults={faults}>
        {(props) => (
          <textarea
            {...props}
            rows={5}
            maxLength={4000}
            value={draft.description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      <Field name="posterUrl" label={programs.fields.posterUrl} hint={programs.posterHint} faults={faults}>
        {(props) => (
          <input
            {...props}
            type="url"
            autoComplete="off"
            value={draft.posterUrl}
            onChange={(event) => onChange({ posterUrl: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
