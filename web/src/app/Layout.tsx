import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { AccountMenu, useSession } from '@/features/account';
import { HoldCountdown, LeaveGuard, openHold } from '@/features/seats';
import { switchLanguage, useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { Toasts } from '@/shared/toast/Toasts';

/** What every page has: the way around, the hold that is running, and the messages. */
export function Layout() {
  const texts = useTexts();
  const isOperator = useSession().data?.role === 'ADMIN';
  return (
    <>
      <a href="#content" className="skip-link">
        {texts.common.skipToContent}
      </a>
      <header className="site-head">
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width={28} height={28} />
          {texts.common.brand}
        </Link>
        <nav>
          <NavLink to="/" end>
            {texts.nav.programs}
          </NavLink>
          <NavLink to="/bookings">{texts.nav.bookings}</NavLink>
          {isOperator && <NavLink to="/admin">{texts.nav.operations}</NavLink>}
        </nav>
        <OpenHold />
        <AccountMenu />
        <button type="button" className="language" onClick={switchLanguage}>
          {texts.common.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts />
      <LeaveGuard />
      <ScrollRestoration />
    </>
  );
}

/** The way back to seats that are held, from any page. */
function OpenHold() {
  const texts = useTexts();
  const hold = useObservable(openHold, (value) => value);
  if (hold === null) return null;
  return (
    <Link to={`/shows/${hold.showId}`} className="open-hold">
      <span>{texts.nav.holding(hold.seats)}</span>
      <HoldCountdown expiresAt={hold.expiresAt} />
    </Link>
  );
}
