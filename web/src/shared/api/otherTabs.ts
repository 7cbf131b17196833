import { comingOf, STORED_AS } from './knownSession';
import { sessionChanged } from './session';

/**
 * Keeps this tab with the others of its browser, which have one session together: who comes or leaves in one does so in all.
 *
 * @param onAccount told when somebody has logged in or out there, which changes more than one might notice
 * @returns how to stop
 */
export function watchOtherTabs(onAccount: () => void): () => void {
  const onStorage = ({ key, oldValue, newValue }: StorageEvent) => {
    if (key !== STORED_AS || oldValue === newValue) return;
    sessionChanged();
    if (comingOf(oldValue) === 'user' || comingOf(newValue) === 'user') onAccount();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
