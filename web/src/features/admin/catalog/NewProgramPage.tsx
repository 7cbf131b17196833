import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { AdminProgram } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { AdminForm } from '../ui/AdminForm';
import { AdminPage } from '../ui/AdminPage';
import { faultsOf } from '../ui/faultsOf';
import { bodyOf, NEW_PROGRAM } from './model/programDraft';
import { PROGRAM_FIELDS, ProgramFields } from './ProgramFields';

export function NewProgramPage() {
  const { programs } = useAdminTexts();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(NEW_PROGRAM);
  const adding = useOperation<AdminProgram>({
    changes: [keys.programs, keys.buyersPrograms],
    onDone: ({ id }) => {
      toast('success', () => programs.added);
      void navigate(`/admin/programs/${id}`);
    },
  });
  return (
    <AdminPage title={programs.add} back={{ to: '/admin', label: programs.title }}>
      <AdminForm
        label={programs.add}
        shown={PROGRAM_FIELDS}
        error={adding.error}
        isPending={adding.isPending}
        onSend={(reason) =>
          adding.mutate({ method: 'POST', path: '/api/admin/programs', body: { ...bodyOf(draft), reason } })
        }
      >
        <ProgramFields
          draft={draft}
          faults={faultsOf(adding.error)}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
      </AdminForm>
    </AdminPage>
  );
}
