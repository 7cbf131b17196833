import { codeOf } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/texts';
import { AskFirst } from '@/shared/ui/AskFirst';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { useLeave } from './queries';

interface Props {
  readonly showId: string;
  /** Whether it is the time inside that is given up, and not the place in the line. */
  readonly isInside?: boolean;
}

/** Gives up one's place, after asking once. */
export function Leave({ showId, isInside = false }: Props) {
  const { line } = useTexts();
  const leave = useLeave(showId);
  return (
    <AskFirst
      label={isInside ? line.leaveInside : line.leave}
      question={isInside ? line.leaveInsideAsk : line.leaveAsk}
      keep={isInside ? line.stayInside : line.stay}
      isPending={leave.isPending}
      onSure={() => leave.mutate(null)}
    >
      <ProblemNote code={leave.error && codeOf(leave.error)} />
    </AskFirst>
  );
}
