/** Where the browser remembers of which shows it holds seats, and until when. */
const STORED_AS = 'realticket.holds';

type Held = Readonly<Record<string, string>>;

/** The shows, and when their holds end. Nothing where storage is forbidden, or holds no such thing. */
export function heldBefore(): Held {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Held) : {};
  } catch {
    return {};
  }
}

/** Remembers that seats of a show are held until then, or that none are. */
export function rememberHeld(showId: string, expiresAt: string | null): void {
  const { [showId]: before, ...others } = heldBefore();
  if ((before ?? null) === expiresAt) return;
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(expiresAt === null ? others : { ...others, [showId]: expiresAt }));
  } catch {
    // Then a reload elsewhere shows them only on their own page.
  }
}

/** Calls when another tab has begun or ended to hold something; returns how to stop. */
export function onHeldElsewhere(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORED_AS) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
