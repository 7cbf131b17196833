import { formatDateTime, HOME_ZONE } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import type { SalePhase } from '@/shared/model/phase';

/** How a sale stands, and when it opens if it has not yet. */
export function SaleBadge({ phase, opensAt }: { readonly phase: SalePhase; readonly opensAt: string }) {
  const texts = useTexts();
  return (
    <span className="show-standing">
      <span className={`badge phase-${phase}`}>{texts.show.phase[phase]}</span>
      {phase === 'before' && (
        <span className="quiet">{texts.programs.opensAt(formatDateTime(opensAt, HOME_ZONE, texts.locale))}</span>
      )}
    </span>
  );
}
