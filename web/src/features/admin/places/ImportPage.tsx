import { type ChangeEvent, useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { useAllPlaces } from '../api/queries';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';
import { Field } from '../ui/Field';
import { FaultTable } from './FaultTable';
import { FILE_MIB_MAX, type PlaceFile, readPlaceFile } from './model/placeFile';
import { type DrawSection, PlacePreview } from './PlacePreview';
import { SendPlace } from './SendPlace';

interface Chosen {
  readonly text: string;
  readonly file: PlaceFile;
}

/** Takes a file, draws it, and sends it only when the operator says so. */
export function ImportPage({ drawSection }: { readonly drawSection: DrawSection }) {
  const { common } = useTexts();
  const { placeFile, places } = useAdminTexts();
  const all = useAllPlaces();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isReading, setReading] = useState(false);

  async function onChoose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    setChosen(null);
    if (file === undefined) return;
    setReading(true);
    setChosen(await read(file));
    setReading(false);
  }

  return (
    <AdminPage title={placeFile.title} lead={placeFile.lead} back={{ to: '/admin/places', label: places.title }}>
      <div className="card admin-form">
        <Field name="file" label={placeFile.file} faults={[]}>
          {(props) => (
            <input {...props} type="file" accept="application/json,.json" onChange={(event) => void onChoose(event)} />
          )}
        </Field>
        {isReading && <p role="status">{common.loading}</p>}
      </div>
      {chosen?.file.faults && (
        <FaultTable
          title={placeFile.faults(chosen.file.faults.length)}
          lines={chosen.file.faults.map(({ where, rule, detail }) => ({
            where,
            rule: placeFile.rulesOf[rule](detail),
          }))}
        />
      )}
      {chosen?.file.place && (
        <>
          <PlacePreview key={chosen.text.length} place={chosen.file.place} drawSection={drawSection} />
          <SendPlace text={chosen.text} place={chosen.file.place} places={all.data?.items ?? []} />
        </>
      )}
    </AdminPage>
  );
}

async function read(file: File): Promise<Chosen> {
  if (file.size > FILE_MIB_MAX * 1024 * 1024) {
    return {
      text: '',
      file: { place: null, faults: [{ where: file.name, rule: 'size', detail: String(FILE_MIB_MAX) }] },
    };
  }
  const text = await file.text();
  return { text, file: readPlaceFile(text) };
}
