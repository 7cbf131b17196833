import { useSession } from '@/features/account';
import { Loadable } from '@/shared/ui/Loadable';
import './admin.css';
import './tables.css';
import './hall.css';
import './console.css';
import { AdminPages } from './AdminPages';
import { NotAllowed } from './NotAllowed';

/** The operators' part of the page: shown to them, and to nobody else. The server refuses the others by itself. */
export default function AdminArea() {
  const session = useSession();
  return (
    <Loadable query={session}>
      {(who) =>
        who?.role === 'ADMIN' ? (
          <AdminPages me={who.buyerId} />
        ) : (
          <NotAllowed loginId={who?.loginId ?? null} isGuest={who?.role === 'GUEST'} />
        )
      }
    </Loadable>
  );
}
