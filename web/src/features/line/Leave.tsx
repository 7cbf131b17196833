import { codeOf } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/texts';
import { AskFirst } from '@/shared/ui/AskFirst';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { useLeave } from './queries';

/** Gives up one's place, after asking once. */
export function Leave({ showId, label }: { readonly showId: string; readonly label: string }) {
  const { line } = useTexts();
  const leave = useLeave(showId);
  return (
    <AskFirst
      label={label}
      question={line.leaveAsk}
      keep={line.stay}
      isPending={leave.isPending}
      onSure={() => leave.mutate(null)}
    >
      <ProblemNote code={leave.error && codeOf(leave.error)} />
    </AskFirst>
  );
}
