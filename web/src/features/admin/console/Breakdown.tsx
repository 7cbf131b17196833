import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts, useProblemWords } from '../texts';
import { byFrequency, type Figures } from './model/figures';

/** The seats section by section, and why requests were refused. */
export function Breakdown({ figures }: { readonly figures: Figures }) {
  return (
    <div className="admin-columns">
      <Sections figures={figures} />
      <Refusals refusals={figures.refusals} />
    </div>
  );
}

const STATES = ['free', 'held', 'sold', 'blocked'] as const;

function Sections({ figures }: { readonly figures: Figures }) {
  const { locale } = useTexts();
  const { console } = useAdminTexts();
  return (
    <div className="admin-scroll">
      <table className="admin-table">
        <caption>{console.sectionsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{console.section}</th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {console.tiles[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.sections.map((section) => (
            <tr key={section.id}>
              <th scope="row">{section.id}</th>
              {STATES.map((state) => (
                <td key={state} className="number">
                  {formatCount(section[state], locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Refusals({ refusals }: { readonly refusals: Figures['refusals'] }) {
  const { locale } = useTexts();
  const { console } = useAdminTexts();
  const words = useProblemWords();
  const lines = byFrequency(refusals);
  if (lines.length === 0) return <p className="quiet">{console.noRefusals}</p>;
  return (
    <div className="admin-scroll">
      <table className="admin-table">
        <caption>{console.refusalsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{console.refusal}</th>
            <th scope="col">{console.count}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([code, count]) => (
            <tr key={code}>
              <th scope="row">
                {words(code)} <code className="quiet">{code}</code>
              </th>
              <td className="number">{formatCount(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
