import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../api/keys';
import type { AdminProgram } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { ActDialog } from '../ui/ActDialog';

/** Takes a program from the lists, or puts it back, after asking. */
export function Archiving({ program }: { readonly program: AdminProgram }) {
  const { programs } = useAdminTexts();
  const client = useQueryClient();
  // What was seen when it was asked for: a program that changes meanwhile must not turn the question round.
  const [seen, setSeen] = useState<AdminProgram | null>(null);
  const isListed = (seen ?? program).archivedAt === null;
  const archiving = useOperation<AdminProgram>({
    changes: [keys.programs, keys.buyersPrograms],
    onDone: (answer) => {
      client.setQueryData(keys.program(program.id), answer);
      setSeen(null);
    },
  });
  const action = isListed ? programs.archive : programs.restore;
  return (
    <div className="admin-actions">
      <button type="button" className="button" onClick={() => setSeen(program)}>
        {action}
      </button>
      {seen !== null && (
        <ActDialog
          title={action}
          ask={isListed ? programs.archiveAsk : programs.restoreAsk}
          action={action}
          error={archiving.error}
          isPending={archiving.isPending}
          onClose={() => setSeen(null)}
          onAct={(reason) =>
            archiving.mutate({
              method: 'PUT',
              path: `/api/admin/programs/${seen.id}/archived`,
              body: { archived: isListed, version: seen.version, reason },
            })
          }
        />
      )}
    </div>
  );
}
