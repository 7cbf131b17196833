import { type ReactNode, useState } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import { Field } from '../ui/Field';
import type { Section } from '@/shared/model/section';
import { type DrawnPlace, seatsByCategory } from './model/drawnPlace';
import { PlaceOverview } from './PlaceOverview';
import { Scroll } from '../ui/Scroll';

/** Draws the seats of one section. */
export type DrawSection = (place: DrawnPlace, section: Section, label: string) => ReactNode;

interface Props {
  readonly place: DrawnPlace;
  readonly drawSection: DrawSection;
}

/** What a file will become: drawn, and counted. */
export function PlacePreview({ place, drawSection }: Props) {
  const { locale } = useTexts();
  const { placeFile } = useAdminTexts();
  const [chosen, setChosen] = useState(place.sections[0]?.id ?? '');
  const section = place.sections.find(({ id }) => id === chosen) ?? place.sections[0];
  const count = (number: number) => formatCount(number, locale);
  return (
    <section className="card admin-preview" aria-label={placeFile.preview}>
      <h2>{place.name}</h2>
      <p className="quiet">
        {placeFile.summary(count(place.sections.length), count(place.seats))} · {place.address} · {place.zone}
      </p>
      <div className="admin-columns">
        <PlaceOverview place={place} label={placeFile.overview(place.name)} chosen={section?.id ?? ''} />
        <div>
          <Field name="section" label={placeFile.sectionShown} faults={[]}>
            {(props) => (
              <select {...props} value={section?.id} onChange={(event) => setChosen(event.target.value)}>
                {place.sections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {section !== undefined && drawSection(place, section, placeFile.seatsOf(section.name))}
        </div>
      </div>
      <div className="admin-columns">
        <Counts
          caption={placeFile.categoriesCaption}
          columns={[placeFile.category, placeFile.seats]}
          rows={seatsByCategory(place).map((seats, i) => [place.categories[i] ?? '', count(seats)])}
        />
        <Counts
          caption={placeFile.sectionsCaption}
          columns={[placeFile.section, placeFile.id, placeFile.rows, placeFile.rowLength, placeFile.seats]}
          rows={place.sections.map((each) => [
            each.name,
            each.id,
            count(each.rows),
            count(each.rowLength),
            count(each.seats),
          ])}
        />
      </div>
    </section>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Counts({ caption, columns, rows }: CountsProps) {
  return (
    <Scroll label={caption} isLong>
      <table className="admin-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
