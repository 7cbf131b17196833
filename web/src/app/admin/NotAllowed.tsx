import { useState } from 'react';
import { Link } from 'react-router';
import { AccountDialog } from '@/features/account';
import { useAdminTexts } from '@/features/admin';
import { logOut } from '@/shared/api/account';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';

interface Props {
  /** Null for whoever is not logged in. */
  readonly loginId: string | null;
  readonly isGuest: boolean;
}

/** For those who are no operators: why they see nothing here, and the way in. */
export function NotAllowed({ loginId, isGuest }: Props) {
  const texts = useTexts();
  const { frame } = useAdminTexts();
  const [isOpen, setOpen] = useState(false);

  async function onLogOut() {
    if (!(await logOut())) toast('warning', (each) => problemText(each, 'unreachable'));
  }

  return (
    <div className="placeholder">
      <h1>{frame.refused}</h1>
      <p>{loginId === null ? frame.refusedHint : frame.signedInAs(loginId)}</p>
      {loginId === null ? (
        <button type="button" className="button primary" onClick={() => setOpen(true)}>
          {texts.account.logIn}
        </button>
      ) : (
        <button type="button" className="button primary" onClick={() => void onLogOut()}>
          {texts.account.logOut}
        </button>
      )}
      <Link to="/" className="button">
        {texts.common.home}
      </Link>
      {isOpen && <AccountDialog isGuest={isGuest} onClose={() => setOpen(false)} />}
    </div>
  );
}
