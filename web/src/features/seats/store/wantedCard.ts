import { Observable } from '@/shared/store/observable';

const STORED_AS = 'realticket.card';

/** The card the buyer chose last, here or on an earlier visit; null when none was ever chosen. */
export const wantedCard = new Observable<string | null>(storedCard());

export function wantCard(card: string): void {
  wantedCard.set(card);
  try {
    localStorage.setItem(STORED_AS, card);
  } catch {
    // Private windows may forbid storage; the choice then lasts until the reload.
  }
}

function storedCard(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
