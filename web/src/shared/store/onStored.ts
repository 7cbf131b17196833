/**
 * Calls when another tab of the browser has stored something else under `key`.
 *
 * @returns how to stop
 */
export function onStored(key: string, listener: (before: string | null, after: string | null) => void): () => void {
  const onStorage = ({ key: stored, oldValue, newValue }: StorageEvent) => {
    if (stored === key) listener(oldValue, newValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
