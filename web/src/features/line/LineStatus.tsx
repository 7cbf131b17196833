import { useTexts } from '@/shared/i18n/texts';
import { formatCount } from '@/shared/format';
import type { LineFrame } from './model/lineFrame';

/** How the line stands, and what the organiser says of it. */
export function LineStatus({ frame }: { readonly frame: LineFrame }) {
  const texts = useTexts();
  return (
    <div className="line-status" role="status">
      <p>
        {texts.line.status[frame.status]}
        {frame.status === 'SOLD_OUT' && frame.held > 0 && (
          <> {texts.line.soldOutHeld(formatCount(frame.held, texts.locale))}</>
        )}
      </p>
      {frame.message !== '' && (
        <p className="hint">
          <strong>{texts.line.messageOf}</strong> {frame.message}
        </p>
      )}
    </div>
  );
}
