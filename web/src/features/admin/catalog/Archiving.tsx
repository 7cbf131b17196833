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
  const [isOpen, setOpen] = useState(false);
  const isListed = program.archivedAt === null;
  const archiving = useOperation<AdminProgram>({
    changes: [keys.programs, keys.buyersPrograms],
    onDone: (answer) => {
      client.setQueryData(keys.program(program.id), answer);
      setOpen(false);
    },
  });
  const action = isListed ? programs.archive : programs.restore;
  return (
    <div className="admin-actions">
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {action}
      </button>
      {isOpen && (
        <ActDialog
          title={action}
          ask={isListed ? programs.archiveAsk : programs.restoreAsk}
          action={action}
          error={archiving.error}
          isPending={archiving.isPending}
          onClose={() => setOpen(false)}
          onAct={(reason) =>
            archiving.mutate({
              method: 'PUT',
              path: `/api/admin/programs/${program.id}/archived`,
              body: { archived: isListed, version: program.version, reason },
            })
          }
        />
      )}
    </div>
  );
}
