import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import { useDeadline } from '@/shared/time/useDeadline';
import type { HeldSeats } from '../model/basket';
import type { BasketStore } from '../store/basketStore';

/** Before a hold ends: a warning, and more time at one click, which there is once. */
export function HoldExtension({ basket, hold }: { readonly basket: BasketStore; readonly hold: HeldSeats }) {
  const texts = useTexts();
  const { short } = useDeadline(hold.expiresAt);
  const asking = useObservable(basket.extension.asking, (value) => value);
  const isUsed = useObservable(basket.extension.usedBy, (holdId) => holdId === hold.holdId);
  const confirming = useObservable(basket.confirming, (value) => value);
  if (!short) return null;
  return (
    <div className="hold-extension">
      <p>{texts.basket.timeShort}</p>
      {!isUsed && (
        <button
          type="button"
          className="button"
          disabled={asking || confirming}
          onClick={() => void basket.extension.take(hold.holdId)}
        >
          {texts.basket.extend}
        </button>
      )}
    </div>
  );
}
