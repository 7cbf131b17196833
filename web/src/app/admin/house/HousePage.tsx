import { useParams, useSearchParams } from 'react-router';
import { Field, ShowFrame, useAdminTexts } from '@/features/admin';
import { sectionOf, useHall } from '@/features/seats';
import type { ShowDetail } from '@/shared/api/types';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { PaintSection } from './PaintSection';

/** House seats of a show: a section, a brush, and what becomes of what is painted. */
export function HousePage() {
  const { showId = '' } = useParams();
  return (
    <ShowFrame showId={showId} view="house">
      {({ shown }) => <WithHall key={shown.id} shown={shown} />}
    </ShowFrame>
  );
}

function WithHall({ shown }: { readonly shown: ShowDetail }) {
  const { locale } = useTexts();
  const { house } = useAdminTexts();
  const [search, setSearch] = useSearchParams();
  const query = useHall(shown);
  return (
    <Loadable query={query}>
      {(hall) => {
        const section = sectionOf(hall, search.get('section')) ?? hall.sections[0];
        if (section === undefined) return null;
        return (
          <>
            <p className="quiet">{house.lead}</p>
            <Field name="section" label={house.section} faults={[]}>
              {(props) => (
                <select
                  {...props}
                  value={section.id}
                  onChange={(event) => setSearch({ section: event.target.value }, { preventScrollReset: true })}
                >
                  {hall.sections.map(({ id, name, seats }) => (
                    <option key={id} value={id}>
                      {house.sectionOf(name, formatCount(seats, locale))}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <PaintSection key={section.id} shown={shown} hall={hall} section={section} />
          </>
        );
      }}
    </Loadable>
  );
}
