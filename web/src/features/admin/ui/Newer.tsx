import { useAdminTexts } from '../texts';
import { differences } from './model/draft';

interface Props<D> {
  readonly version: number;
  readonly theirs: D;
  readonly mine: D;
  readonly labels: Readonly<Record<keyof D, string>>;
  readonly say: (field: keyof D, draft: D) => string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Says that somebody else was faster, shows what is different, and lets the operator decide. */
export function Newer<D extends object>({ version, theirs, mine, labels, say, onTake, onKeep }: Props<D>) {
  const { frame } = useAdminTexts();
  const fields = differences(theirs, mine);
  return (
    <section className="admin-newer" role="alert">
      <h2>{frame.newer}</h2>
      {fields.length === 0 ? (
        <p>{frame.newerSame}</p>
      ) : (
        <table className="admin-table">
          <caption>{frame.newerHint(version)}</caption>
          <thead>
            <tr>
              <th scope="col">{frame.field}</th>
              <th scope="col">{frame.theirs}</th>
              <th scope="col">{frame.mine}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={String(field)}>
                <th scope="row">{labels[field]}</th>
                <td>{say(field, theirs)}</td>
                <td>{say(field, mine)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="admin-actions">
        <button type="button" className="button" onClick={onTake}>
          {frame.takeTheirs}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {frame.keepMine}
        </button>
      </div>
    </section>
  );
}
