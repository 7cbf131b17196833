import { useEffect, useRef, useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { AccountForm } from './AccountForm';

export type Way = 'logIn' | 'signUp';

interface Props {
  readonly isGuest: boolean;
  readonly onClose: () => void;
}

/** Logging in or signing up, over the page, which stays as it is. */
export function AccountDialog({ isGuest, onClose }: Props) {
  const texts = useTexts();
  const [way, setWay] = useState<Way>('logIn');
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="card account-dialog" aria-labelledby="account-title" onClose={onClose}>
      <header>
        <h2 id="account-title">{texts.account[way]}</h2>
        <button type="button" className="icon-button" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{texts.common.close}</span>
        </button>
      </header>
      {isGuest && <p className="quiet">{texts.account.asGuest[way]}</p>}
      <AccountForm key={way} way={way} onDone={onClose} />
      <button
        type="button"
        className="language"
        onClick={() => setWay((now) => (now === 'logIn' ? 'signUp' : 'logIn'))}
      >
        {texts.account.instead[way]}
      </button>
    </dialog>
  );
}
