import { useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import type { SalePhase } from '@/shared/model/phase';
import { Countdown } from './Countdown';

interface Props {
  readonly opensAt: string;
  readonly phase: SalePhase;
}

/** The countdown to a sale. Who has waited for it is told in its place what came, so that nothing below moves. */
export function Opening({ opensAt, phase }: Props) {
  const { show } = useTexts();
  const [hasWaited, setHasWaited] = useState(false);
  if (phase === 'before' && !hasWaited) setHasWaited(true);
  if (phase === 'before') return <Countdown opensAt={opensAt} />;
  return hasWaited ? <Countdown opensAt={opensAt} over={phase === 'open' ? show.opened : show.phase[phase]} /> : null;
}
