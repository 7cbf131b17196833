import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { toast } from '@/shared/toast/toasts';
import { Loadable } from '@/shared/ui/Loadable';
import { keys } from '../api/keys';
import { useAllPlaces, useProgram } from '../api/queries';
import type { AdminPlace, AdminShow } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useDrawing } from '../places/queries';
import { useAdminTexts } from '../texts';
import { AdminForm } from '../ui/AdminForm';
import { AdminPage } from '../ui/AdminPage';
import { faultsOf } from '../ui/faultsOf';
import { toNumber } from '../ui/model/number';
import { bodyOf, NEW_SHOW, pricesFor } from './model/showDraft';
import { CapacityField, PlaceField } from './NewShowFields';
import { SHOW_FIELDS, ShowFields } from './ShowFields';

export function NewShowPage() {
  const { programId = '' } = useParams();
  const { shows } = useAdminTexts();
  const places = useAllPlaces();
  const program = useProgram(programId);
  return (
    <Loadable query={program}>
      {({ title }) => (
        <AdminPage title={shows.add} back={{ to: `/admin/programs/${programId}`, label: title }}>
          <Loadable query={places}>{({ items }) => <NewShow programId={programId} places={items} />}</Loadable>
        </AdminPage>
      )}
    </Loadable>
  );
}

interface Props {
  readonly programId: string;
  readonly places: readonly AdminPlace[];
}

function NewShow({ programId, places }: Props) {
  const { shows } = useAdminTexts();
  const navigate = useNavigate();
  const [placeId, setPlaceId] = useState('');
  const [capacity, setCapacity] = useState('30');
  const [typed, setTyped] = useState(NEW_SHOW);
  const drawing = useDrawing(placeId);
  const adding = useOperation<AdminShow>({
    changes: [keys.showsOf(programId), keys.total, keys.buyersPrograms],
    onDone: ({ id }) => {
      toast('success', () => shows.added);
      void navigate(`/admin/shows/${id}`);
    },
  });
  const place = places.find(({ id }) => id === placeId) ?? null;
  const draft = { ...typed, prices: pricesFor(drawing.data?.categories ?? [], typed.prices) };
  const body = place === null ? null : bodyOf(draft, place.zone);
  const faults = faultsOf(adding.error);
  const inside = toNumber('capacity', capacity);

  return (
    <AdminForm
      label={shows.add}
      shown={[...SHOW_FIELDS, 'placeId', 'capacity']}
      error={adding.error}
      isPending={adding.isPending}
      isReady={body !== null && inside !== null}
      onSend={(reason) =>
        adding.mutate({
          method: 'POST',
          path: '/api/admin/shows',
          body: { ...body, programId, placeId, layoutVersion: place?.layoutVersion, capacity: inside, reason },
        })
      }
    >
      <PlaceField places={places} value={placeId} faults={faults} onChange={setPlaceId} />
      {place === null ? (
        <p className="quiet">{shows.choosePlaceFirst}</p>
      ) : (
        <Loadable query={drawing}>
          {() => (
            <ShowFields
              isNew
              draft={draft}
              zone={place.zone}
              faults={faults}
              onChange={(part) => setTyped({ ...draft, ...part })}
            >
              <CapacityField value={capacity} faults={faults} onChange={setCapacity} />
            </ShowFields>
          )}
        </Loadable>
      )}
    </AdminForm>
  );
}
