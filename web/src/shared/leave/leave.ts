/** What a page that closes leaves behind. */
export interface Leave {
  /** The shows of which seats are held and not being paid for. */
  readonly shows: readonly string[];
  /** Shown with every write; only pages can read it. */
  readonly token: string;
}

/** What giving back needs of the world; tests bring their own. */
export interface LeavePorts {
  /** How many pages of this site are open. */
  readonly pagesOpen: () => Promise<number>;
  readonly pause: (ms: number) => Promise<void>;
  /** Whether an order for seats of a show is not over yet, on whichever page it was made; null if nobody can say. */
  readonly isPaidFor: (show: string) => Promise<boolean | null>;
  /** Gives back what is held of a show. Tells whether the server has answered. */
  readonly release: (show: string, token: string) => Promise<boolean>;
}

/** A page that is only loaded anew is back by then, also on a slow network. */
export const RETURN_MS = 8_000;
export const TRIES_MAX = 3;
export const AGAIN_MS = 2_000;

/**
 * Gives back what was held when the last page was closed, unless one was opened meanwhile: a reload is no leave, and nor is
 * one of two tabs. What cannot be given back ends by its deadline.
 */
export async function afterLeave({ shows, token }: Leave, ports: LeavePorts): Promise<void> {
  await ports.pause(RETURN_MS);
  let left = shows;
  for (let tries = 0; tries < TRIES_MAX && left.length > 0; tries++) {
    if (tries > 0) await ports.pause(AGAIN_MS);
    if ((await ports.pagesOpen()) > 0) return;
    const answered = await Promise.all(left.map((show) => giveBack(show, token, ports)));
    left = left.filter((_, nth) => !answered[nth]);
  }
}

/** Tells whether there is nothing more to do about a show: what is being paid for is not given back. */
async function giveBack(show: string, token: string, ports: LeavePorts): Promise<boolean> {
  const paidFor = await ports.isPaidFor(show);
  if (paidFor === null) return false;
  return paidFor || ports.release(show, token);
}

export function isLeave(data: unknown): data is Leave {
  return (
    typeof data === 'object' &&
    data !== null &&
    'shows' in data &&
    Array.isArray(data.shows) &&
    'token' in data &&
    typeof data.token === 'string'
  );
}
