import type { SaleState } from './sale';

export type SalePhase = 'before' | 'open' | 'paused' | 'closed' | 'suspended';

export interface SaleTimes {
  readonly opensAt: string;
  readonly closesAt: string;
}

/**
 * The phase of a sale on the server's clock. Opening and closing are decided by time alone, as the decider does it, so the
 * page opens to the second without waiting for word; operators' decisions come by the stream.
 */
export function phaseOf(now: number, times: SaleTimes, state: SaleState | null): SalePhase {
  if (state === 'SUSPENDED') return 'suspended';
  if (state === 'CLOSED' || now >= Date.parse(times.closesAt)) return 'closed';
  if (now < Date.parse(times.opensAt)) return 'before';
  return state === 'PAUSED' ? 'paused' : 'open';
}
