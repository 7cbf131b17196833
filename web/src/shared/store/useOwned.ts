import { useEffect, useState } from 'react';

/**
 * Something that owns a connection, open while the component is there. Null until it is made, and while `make` makes none.
 *
 * @param make the same function as long as the same thing is meant
 */
export function useOwned<T extends { close: () => void }>(make: () => T | null): T | null {
  const [owned, setOwned] = useState<T | null>(null);
  useEffect(() => {
    const created = make();
    // It must be made and closed by an effect, never while rendering.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setOwned(created);
    return () => created?.close();
  }, [make]);
  return owned;
}
