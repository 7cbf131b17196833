import { useQueryClient } from '@tanstack/react-query';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { AdminProgram } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { AdminForm } from '../ui/AdminForm';
import { faultsOf } from '../ui/faultsOf';
import { Newer } from '../ui/Newer';
import { useDraft } from '../ui/useDraft';
import { bodyOf, draftOf } from './model/programDraft';
import { PROGRAM_FIELDS, ProgramFields } from './ProgramFields';

export function EditProgram({ program }: { readonly program: AdminProgram }) {
  const { programs, frame } = useAdminTexts();
  const client = useQueryClient();
  const form = useDraft(program, draftOf);
  const changing = useOperation<AdminProgram>({
    changes: [keys.programs, keys.showsOf(program.id), keys.buyersPrograms],
    onDone: (answer) => {
      client.setQueryData(keys.program(program.id), answer);
      form.accept(answer);
      toast('success', () => frame.saved);
    },
  });
  return (
    <>
      {form.newer !== null && (
        <Newer
          version={form.newer.version}
          theirs={draftOf(form.newer)}
          mine={form.wanted}
          labels={programs.fields}
          say={(field, draft) => draft[field]}
          onTake={form.takeTheirs}
          onKeep={form.keepMine}
        />
      )}
      <AdminForm
        label={program.title}
        shown={PROGRAM_FIELDS}
        error={changing.error}
        isPending={changing.isPending}
        done={changing.data}
        onSend={(reason) =>
          changing.mutate({
            method: 'PUT',
            path: `/api/admin/programs/${program.id}`,
            body: { ...bodyOf(form.wanted), version: form.version, reason },
          })
        }
      >
        <ProgramFields draft={form.wanted} faults={faultsOf(changing.error)} onChange={form.change} />
      </AdminForm>
    </>
  );
}
