import { useState } from 'react';
import { logOut } from '@/shared/api/account';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { AccountDialog } from './AccountDialog';
import { useSession } from './queries';

/** Who one is, and the way in or out. A guest is nobody here: one may buy without an account. */
export function AccountMenu() {
  const texts = useTexts();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const loginId = session.data?.loginId ?? null;

  async function onLogOut() {
    if (await logOut()) toast('success', ({ account }) => account.loggedOut);
    else toast('warning', (each) => problemText(each, 'unreachable'));
  }

  if (loginId !== null) {
    return (
      <div className="account">
        <span className="account-name">{texts.account.signedInAs(loginId)}</span>
        <button type="button" className="language" onClick={() => void onLogOut()}>
          {texts.account.logOut}
        </button>
      </div>
    );
  }
  return (
    <div className="account">
      <button type="button" className="language" onClick={() => setOpen(true)}>
        {texts.account.logIn}
      </button>
      {isOpen && <AccountDialog isGuest={session.data?.role === 'GUEST'} onClose={() => setOpen(false)} />}
    </div>
  );
}
