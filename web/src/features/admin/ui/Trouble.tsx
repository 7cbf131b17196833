import { codeOf, ProblemError } from '@/shared/api/problem';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { isUnknown } from '../api/useOperation';
import { useAdminTexts, useProblemWords } from '../texts';
import { faultsOf } from './faultsOf';
import { otherFaults, ruleText } from './model/faults';

interface Props {
  readonly error: Error | null;
  /** The fields that say themselves what is wrong with them. */
  readonly shown?: readonly string[];
}

/** Why something was not done, with the faults that no field of the form can show. */
export function Trouble({ error, shown = [] }: Props) {
  const { locale } = useTexts();
  const { frame } = useAdminTexts();
  const words = useProblemWords();
  if (error === null) return null;
  const seats = error instanceof ProblemError ? (error.problem.seats ?? 0) : 0;
  const others = otherFaults(faultsOf(error), shown);
  return (
    <div className="admin-trouble" role="alert">
      <p>{words(codeOf(error))}</p>
      {seats > 0 && <p>{frame.partDone(formatCount(seats, locale))}</p>}
      {isUnknown(error) && <p>{frame.unknownOutcome}</p>}
      {others.length > 0 && (
        <ul aria-label={frame.otherErrors}>
          {others.map(({ field, rule }) => (
            <li key={`${field} ${rule}`}>
              <code>{field}</code> {ruleText(frame.rules, rule)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
