import { Link } from 'react-router';
import { formatDate, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import type { Deed } from '../api/types';
import { useAdminTexts } from '../texts';
import { shortId, subjectPath } from './model/deeds';
import { useDeeds, useNames } from './queries';
import { formatClock } from '../ui/clock';
import { Scroll } from '../ui/Scroll';

interface Props {
  /** Null for what was done to anything. */
  readonly subject: string | null;
  /** Who looks at it. */
  readonly me: string | null;
}

/** Who did what to what, when and why. */
export function DeedList({ subject, me }: Props) {
  const { actions } = useAdminTexts();
  const deeds = useDeeds(subject);
  return (
    <Loadable query={deeds}>
      {({ pages }) => {
        const lines = pages.flat();
        if (lines.length === 0) return <p className="placeholder">{actions.empty}</p>;
        return (
          <>
            <DeedTable lines={lines} me={me} />
            <p role="status" className="quiet">
              {actions.moreLoaded(lines.length)}
            </p>
            {deeds.hasNextPage && (
              <button
                type="button"
                className="button"
                disabled={deeds.isFetchingNextPage}
                onClick={() => void deeds.fetchNextPage()}
              >
                {actions.more}
              </button>
            )}
          </>
        );
      }}
    </Loadable>
  );
}

function DeedTable({ lines, me }: { readonly lines: readonly Deed[]; readonly me: string | null }) {
  const { actions } = useAdminTexts();
  const names = useNames(lines);
  return (
    <Scroll label={actions.caption}>
      <table className="admin-table">
        <caption>{actions.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{actions.at}</th>
            <th scope="col">{actions.action}</th>
            <th scope="col">{actions.subject}</th>
            <th scope="col">{actions.reason}</th>
            <th scope="col">{actions.actor}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((deed) => (
            <DeedLine key={deed.number} deed={deed} name={names.get(deed.subject)} isMine={deed.actor === me} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface LineProps {
  readonly deed: Deed;
  /** What it concerned is called, where that is known. */
  readonly name: string | undefined;
  readonly isMine: boolean;
}

function DeedLine({ deed, name, isMine }: LineProps) {
  const { locale } = useTexts();
  const { actions } = useAdminTexts();
  const codes: Readonly<Record<string, string>> = actions.codes;
  const kinds: Readonly<Record<string, string>> = actions.kinds;
  const path = subjectPath(deed.subjectKind, deed.subject);
  const kind = kinds[deed.subjectKind] ?? deed.subjectKind;
  const id = deed.subjectKind === 'platform' ? '' : shortId(deed.subject);
  const subject = `${kind} ${name ?? id}`;
  return (
    <tr>
      <td>
        <time dateTime={deed.at}>
          {formatDate(deed.at, HOME_ZONE, locale)} {formatClock(deed.at, HOME_ZONE, locale)}
        </time>
      </td>
      <th scope="row">{codes[deed.action] ?? deed.action}</th>
      <td>
        {path === null ? subject : <Link to={path}>{subject}</Link>}
        {name !== undefined && <span className="quiet"> {id}</span>}
      </td>
      <td>{deed.reason}</td>
      <td>{isMine ? actions.me : <span title={deed.actor}>{shortId(deed.actor)}</span>}</td>
    </tr>
  );
}
