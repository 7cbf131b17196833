import { onStored } from '../store/onStored';
import { comingOf, isSameBuyer, STORED_AS } from './knownSession';
import { sessionChanged } from './session';

/**
 * Keeps this tab with the others of its browser, which have one session together: who comes or leaves in one does so in all.
 *
 * @param onAccount told when somebody has logged in or out there, which changes more than one might notice
 * @returns how to stop
 */
export function watchOtherTabs(onAccount: () => void): () => void {
  return onStored(STORED_AS, (oldValue, newValue) => {
    if (oldValue === newValue) return;
    const before = comingOf(oldValue);
    const after = comingOf(newValue);
    // Tabs that join again and again, where cookies are refused, would set each other off without end.
    if (before?.kind === 'guest' && after?.kind === 'guest') return;
    sessionChanged(isSameBuyer(before, after) ? 'same' : 'other');
    if (before?.kind === 'user' || after?.kind === 'user') onAccount();
  });
}
