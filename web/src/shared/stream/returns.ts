/** A tab that was out of sight for so long may have been frozen, and its connection have died without a word. */
const UNSEEN_MAX_MS = 30_000;

/** Calls `again` whenever what looks like a live connection may be none any more; returns how to stop. */
export function onReturn(again: () => void): () => void {
  let unseenSince: number | null = null;
  const onSight = () => {
    const since = unseenSince;
    unseenSince = document.visibilityState === 'hidden' ? (since ?? performance.now()) : null;
    if (since !== null && unseenSince === null && performance.now() - since > UNSEEN_MAX_MS) again();
  };
  // The network is another one: what the former carried may look alive for long.
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', onSight);
  return () => {
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', onSight);
  };
}
