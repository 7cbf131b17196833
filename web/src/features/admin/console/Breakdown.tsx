import { formatCount } from '@/shared/format';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import { byFrequency, type Figures } from './model/figures';
import { Scroll } from '../ui/Scroll';

/** The seats section by section, and why requests were refused. */
export function Breakdown({ figures }: { readonly figures: Figures }) {
  return (
    <div className="admin-columns admin-breakdown">
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
    <Scroll label={console.sectionsCaption} isLong>
      <table className="admin-table admin-seats">
        <caption>{console.sectionsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{console.section}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="number">
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
    </Scroll>
  );
}

function Refusals({ refusals }: { readonly refusals: Figures['refusals'] }) {
  const texts = useTexts();
  const { console } = useAdminTexts();
  const lines = byFrequency(refusals);
  if (lines.length === 0) return <p className="quiet">{console.noRefusals}</p>;
  return (
    <Scroll label={console.refusalsCaption}>
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
                {problemText(texts, code)} <code className="quiet">{code}</code>
              </th>
              <td className="number">{formatCount(count, texts.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
