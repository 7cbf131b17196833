import { useAdminTexts } from '../texts';
import { Scroll } from '../ui/Scroll';

interface Line {
  readonly where: string;
  readonly rule: string;
}

/** What has to be mended in a file, spot by spot. */
export function FaultTable({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { placeFile } = useAdminTexts();
  return (
    <section className="admin-trouble" role="alert">
      <p>{title}</p>
      <Scroll label={placeFile.faultsCaption}>
        <table className="admin-table">
          <caption>{placeFile.faultsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{placeFile.where}</th>
              <th scope="col">{placeFile.rule}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ where, rule }) => (
              <tr key={`${where} ${rule}`}>
                <th scope="row">
                  <code>{where}</code>
                </th>
                <td>{rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
