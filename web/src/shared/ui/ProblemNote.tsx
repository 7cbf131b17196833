import { problemText, useTexts } from '../i18n/texts';

/** Why something did not come about, by the problem's code; nothing if it did. */
export function ProblemNote({ code }: { readonly code: string | null }) {
  const texts = useTexts();
  if (code === null) return null;
  return (
    <p className="account-problem" role="alert">
      {problemText(texts, code)}
    </p>
  );
}
