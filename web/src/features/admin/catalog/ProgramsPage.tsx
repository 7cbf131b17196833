import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDate, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { usePrograms, type Which } from '../api/queries';
import type { AdminProgram } from '../api/types';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';
import { Pager } from '../ui/Pager';
import { Scroll } from '../ui/Scroll';

const WHICH: readonly Which[] = ['listed', 'archived', 'all'];

/** All programs, archived ones too. What is shown is in the address. */
export function ProgramsPage() {
  const { programs } = useAdminTexts();
  const [search, setSearch] = useSearchParams();
  const which = WHICH.find((each) => each === search.get('which')) ?? 'listed';
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const list = usePrograms(which, page);
  const id = useId();
  return (
    <AdminPage title={programs.title}>
      <div className="admin-bar">
        <div className="field">
          <label htmlFor={id}>{programs.which} </label>
          <select id={id} value={which} onChange={(event) => setSearch({ which: event.target.value })}>
            {WHICH.map((each) => (
              <option key={each} value={each}>
                {programs.whichOf[each]}
              </option>
            ))}
          </select>
        </div>
        <Link to="/admin/programs/new" className="button primary">
          {programs.add}
        </Link>
      </div>
      <Loadable query={list}>
        {({ items, size, total }) => (
          <>
            {items.length === 0 ? <p className="placeholder">{programs.empty}</p> : <ProgramTable items={items} />}
            <Pager page={page} size={size} total={total} onTurn={(to) => setSearch({ which, page: String(to) })} />
          </>
        )}
      </Loadable>
    </AdminPage>
  );
}

function ProgramTable({ items }: { readonly items: readonly AdminProgram[] }) {
  const { locale } = useTexts();
  const { programs } = useAdminTexts();
  return (
    <Scroll label={programs.caption}>
      <table className="admin-table">
        <caption>{programs.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{programs.name}</th>
            <th scope="col">{programs.state}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((program) => (
            <tr key={program.id}>
              <th scope="row">
                <Link to={`/admin/programs/${program.id}`}>{program.title}</Link>
              </th>
              <td>
                {program.archivedAt === null
                  ? programs.listed
                  : programs.archivedAt(formatDate(program.archivedAt, HOME_ZONE, locale))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
