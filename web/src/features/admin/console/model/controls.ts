import type { SaleState } from '@/shared/model/sale';
import type { LineFigures } from './figures';

export type ControlId =
  | 'pauseCalls'
  | 'resumeCalls'
  | 'closeRoom'
  | 'pauseSale'
  | 'resumeSale'
  | 'resumeSuspended'
  | 'closeSale'
  | 'releaseHolds'
  | 'reset';

/** One thing that an operator may do to a running show. */
export interface Control {
  readonly id: ControlId;
  /** Behind the address of the show. */
  readonly path: 'calls' | 'sale' | 'holds/release' | 'reset';
  /** As the API calls it; null where the address says it all. */
  readonly action: string | null;
  /** Whether people can be told something with it. */
  readonly hasMessage: boolean;
  /** What cannot be taken back has to be typed. */
  readonly isDangerous: boolean;
}

const control = (
  id: ControlId,
  path: Control['path'],
  action: string | null,
  more: Partial<Control> = {},
): Control => ({
  id,
  path,
  action,
  hasMessage: false,
  isDangerous: false,
  ...more,
});

/** From the mild to what cannot be taken back. */
export const LINE_CONTROLS: readonly Control[] = [
  control('pauseCalls', 'calls', 'pause', { hasMessage: true }),
  control('resumeCalls', 'calls', 'resume'),
  control('closeRoom', 'calls', 'close', { hasMessage: true, isDangerous: true }),
];
export const SALE_CONTROLS: readonly Control[] = [
  control('pauseSale', 'sale', 'pause', { hasMessage: true }),
  control('resumeSale', 'sale', 'resume'),
  control('resumeSuspended', 'sale', 'resume-suspended'),
  control('closeSale', 'sale', 'close', { isDangerous: true }),
];
export const SEAT_CONTROLS: readonly Control[] = [
  control('releaseHolds', 'holds/release', null),
  control('reset', 'reset', null, { isDangerous: true }),
];

/** What the API is sent. */
export function controlBody({ action, hasMessage }: Control, reason: string, message: string): object {
  const told = message.trim();
  return { ...(action !== null && { action }), ...(hasMessage && told !== '' && { message: told }), reason };
}

export interface Standing {
  /** Null while it is not known, or while nobody has opened the show. */
  readonly sale: SaleState | null;
  readonly line: LineFigures['status'] | null;
  readonly isDemo: boolean;
}

/** Whether a step makes sense now. What is not known keeps nobody from stepping in: the server has the last word. */
export function makesSense(id: ControlId, { sale, line, isDemo }: Standing): boolean {
  switch (id) {
    case 'pauseCalls':
      return line === null || !['PAUSED', 'SUSPENDED', 'CLOSED'].includes(line);
    case 'resumeCalls':
      return line === null || line === 'PAUSED' || line === 'SUSPENDED';
    case 'closeRoom':
      return line !== 'CLOSED';
    case 'pauseSale':
      return sale === null || sale === 'SCHEDULED' || sale === 'OPEN';
    case 'resumeSale':
      return sale === null || sale === 'PAUSED';
    case 'resumeSuspended':
      return sale === null || sale === 'SUSPENDED';
    case 'closeSale':
      return sale !== 'CLOSED';
    case 'releaseHolds':
      return true;
    case 'reset':
      return isDemo;
  }
}
