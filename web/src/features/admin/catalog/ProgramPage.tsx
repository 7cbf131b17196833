import { useParams } from 'react-router';
import { Loadable } from '@/shared/ui/Loadable';
import { useProgram } from '../api/queries';
import { ShowsOfProgram } from '../shows/ShowsOfProgram';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';
import { Archiving } from './Archiving';
import { EditProgram } from './EditProgram';

/** One program: its texts, whether it is listed, and its shows. */
export function ProgramPage() {
  const { programs } = useAdminTexts();
  const { programId = '' } = useParams();
  const query = useProgram(programId);
  return (
    <Loadable query={query}>
      {(program) => (
        <AdminPage title={program.title} back={{ to: '/admin', label: programs.title }}>
          <div className="admin-columns">
            <div>
              <EditProgram key={program.id} program={program} />
              <Archiving program={program} />
            </div>
            <ShowsOfProgram programId={program.id} />
          </div>
        </AdminPage>
      )}
    </Loadable>
  );
}
