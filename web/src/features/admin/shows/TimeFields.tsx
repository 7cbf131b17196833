import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Fault } from '../ui/model/faults';
import type { ShowDraft } from './model/showDraft';
import { closesLate, timeFault, type TimeName, TIMES } from './model/showRules';

export interface TimeProps {
  readonly draft: ShowDraft;
  readonly zone: string;
  /** What is still empty of a new show is not wrong yet. */
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<ShowDraft>) => void;
}

/** When a show begins, and from when to when it is sold, by the venue's clock. */
export function TimeFields({ draft, zone, isNew, faults, onChange }: TimeProps) {
  const { shows, frame } = useAdminTexts();

  function wrong(name: TimeName): string | null {
    const fault = isNew && draft[name] === '' ? null : timeFault(name, draft, zone);
    return fault === null ? null : frame.rules[fault];
  }

  return (
    <div className="admin-row">
      {TIMES.map((name) => (
        <Field
          key={name}
          name={name}
          label={shows.fields[name]}
          faults={faults}
          wrong={wrong(name)}
          caution={name === 'closesAt' && closesLate(draft, zone) ? shows.closesLate : null}
        >
          {(props) => (
            <input
              {...props}
              type="datetime-local"
              step={1}
              required
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
