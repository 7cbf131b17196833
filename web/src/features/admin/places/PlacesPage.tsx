import { Link, useSearchParams } from 'react-router';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { usePlaces } from '../api/queries';
import type { AdminPlace } from '../api/types';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';
import { Pager } from '../ui/Pager';
import { downloadPlace } from './download';
import { Scroll } from '../ui/Scroll';

/** Places with their newest layouts, which come and leave as files. */
export function PlacesPage() {
  const { places } = useAdminTexts();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const list = usePlaces(page);
  return (
    <AdminPage title={places.title}>
      <div className="admin-bar">
        <Link to="/admin/places/import" className="button primary">
          {places.import}
        </Link>
      </div>
      <Loadable query={list}>
        {({ items, size, total }) => (
          <>
            {items.length === 0 ? <p className="placeholder">{places.none}</p> : <PlaceTable items={items} />}
            <Pager page={page} size={size} total={total} onTurn={(to) => setSearch({ page: String(to) })} />
          </>
        )}
      </Loadable>
    </AdminPage>
  );
}

function PlaceTable({ items }: { readonly items: readonly AdminPlace[] }) {
  const { locale } = useTexts();
  const { places } = useAdminTexts();
  return (
    <Scroll label={places.caption}>
      <table className="admin-table">
        <caption>{places.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{places.name}</th>
            <th scope="col">{places.address}</th>
            <th scope="col">{places.zone}</th>
            <th scope="col">{places.layout}</th>
            <th scope="col">{places.seats}</th>
            <th scope="col">{places.actions}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((place) => (
            <tr key={place.id}>
              <th scope="row">{place.name}</th>
              <td>{place.address}</td>
              <td>{place.zone}</td>
              <td className="number">{place.layoutVersion}</td>
              <td className="number">{formatCount(place.seats, locale)}</td>
              <td>
                <span className="admin-actions">
                  <button
                    type="button"
                    className="button"
                    aria-label={places.exportOf(place.name)}
                    onClick={() => void downloadPlace(place, places.exportFailed)}
                  >
                    {places.export}
                  </button>
                  <Link
                    to={`/admin/places/import?place=${place.id}`}
                    className="button"
                    aria-label={places.nextLayoutOf(place.name)}
                  >
                    {places.nextLayout}
                  </Link>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
