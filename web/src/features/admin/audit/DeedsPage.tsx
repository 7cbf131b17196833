import { useParams } from 'react-router';
import { ShowFrame } from '../shows/ShowFrame';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';
import { DeedList } from './DeedList';

/** What operators did to anything. */
export function DeedsPage({ me }: { readonly me: string | null }) {
  const { actions } = useAdminTexts();
  return (
    <AdminPage title={actions.title}>
      <DeedList subject={null} me={me} />
    </AdminPage>
  );
}

/** What operators did to one show. */
export function ShowDeedsPage({ me }: { readonly me: string | null }) {
  const { showId = '' } = useParams();
  return (
    <ShowFrame showId={showId} view="deeds">
      {() => <DeedList subject={showId} me={me} />}
    </ShowFrame>
  );
}
