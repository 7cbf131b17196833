import { type SyntheticEvent, useState } from 'react';
import { logIn, signUp } from '@/shared/api/account';
import { useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import type { Way } from './AccountDialog';
import { isLoginId, isPassword } from './model/credentials';
import { useAvailability } from './queries';

interface Props {
  readonly way: Way;
  readonly onDone: () => void;
}

/** A login id and a password, and what is wrong with them. */
export function AccountForm({ way, onDone }: Props) {
  const texts = useTexts();
  const [loginId, setLoginId] = useState('');
  const [wanted, setWanted] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  async function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    setSending(true);
    const answer = await (way === 'logIn' ? logIn : signUp)({ loginId, password });
    setSending(false);
    if (!answer.ok) {
      setProblem(answer.problem.code);
      return;
    }
    toast('success', ({ account }) => account.welcome(answer.body.loginId ?? loginId));
    onDone();
  }

  return (
    <form className="account-form" onSubmit={(event) => void onSubmit(event)}>
      <label>
        {texts.account.loginId}
        <input
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={32}
          value={loginId}
          onChange={(event) => setLoginId(event.target.value)}
          onBlur={() => setWanted(loginId)}
        />
      </label>
      {way === 'signUp' && <LoginIdRemark loginId={loginId} wanted={wanted} />}
      <label>
        {texts.account.password}
        <input
          name="password"
          type="password"
          autoComplete={way === 'logIn' ? 'current-password' : 'new-password'}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {way === 'signUp' && <p className="quiet">{texts.account.passwordRule}</p>}
      <ProblemNote code={problem} />
      <button
        type="submit"
        className="button primary"
        disabled={isSending || !isLoginId(loginId) || !isPassword(password)}
      >
        {texts.account[way]}
      </button>
    </form>
  );
}

/** Whether the login id may be had: asked when the field is left, not with every letter. */
function LoginIdRemark({ loginId, wanted }: { readonly loginId: string; readonly wanted: string }) {
  const texts = useTexts();
  const availability = useAvailability(wanted);
  if (loginId !== wanted || availability.data === undefined) {
    return <p className="quiet">{texts.account.loginIdRule}</p>;
  }
  const { available } = availability.data;
  return (
    <p role="status" className={available ? 'quiet' : 'account-problem'}>
      {available ? texts.account.available : texts.account.taken}
    </p>
  );
}
