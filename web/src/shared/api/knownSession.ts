const STORED_AS = 'realticket.guest';

export type Coming = 'guest' | 'user';

/** Where storage is forbidden, as in some private windows, the page remembers as long as it is open. */
let remembered: Coming | null = null;

/** How this browser came last; its cookie, which pages cannot see, may have run out since. */
export function cameAs(): Coming | null {
  try {
    const stored = localStorage.getItem(STORED_AS);
    if (stored === null) return null;
    return stored === 'user' ? 'user' : 'guest';
  } catch {
    return remembered;
  }
}

export function rememberComing(coming: Coming = 'guest'): void {
  try {
    localStorage.setItem(STORED_AS, coming);
  } catch {
    remembered = coming;
  }
}

/** After this, the next one who needs a session becomes a guest. */
export function forgetComing(): void {
  try {
    localStorage.removeItem(STORED_AS);
  } catch {
    remembered = null;
  }
}
