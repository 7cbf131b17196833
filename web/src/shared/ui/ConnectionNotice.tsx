import { useTexts } from '../i18n/texts';

/** Says that what is shown may be old. It lies above the page, so that nothing moves when it comes and goes. */
export function ConnectionNotice({ isLost }: { readonly isLost: boolean }) {
  const texts = useTexts();
  return (
    <div className="connection-notice" role="status">
      {isLost && <p>{texts.seats.connectionLost}</p>}
    </div>
  );
}
