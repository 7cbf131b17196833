import { basketOf, heldBaskets } from './baskets';
import { heldShows, isSame, onTold } from './heldShows';

/**
 * Keeps this tab's baskets with what the browser holds, also of shows whose page is not open; returns how to stop. What
 * another tab has let go is let go here without asking; what it took or changed is read, once somebody looks.
 */
export function recallHolds(): () => void {
  recall();
  const stop = onTold(() => {
    letGo();
    recall();
  });
  document.addEventListener('visibilitychange', recall);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', recall);
  };
}

/** Only where another tab has told so: browsers that remember nothing say that nothing is held, too. */
function letGo(): void {
  const held = heldShows();
  for (const [showId, basket] of heldBaskets()) {
    if (!(showId in held)) basket.letGo();
  }
}

function recall(): void {
  if (document.visibilityState === 'hidden') return;
  for (const [showId, entry] of Object.entries(heldShows())) {
    const basket = basketOf(showId);
    if (!isSame(basket.basket.get().hold, entry)) void basket.read();
  }
}
