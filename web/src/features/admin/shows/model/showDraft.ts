import { toNumber } from '../../ui/model/number';
import { fromMinor, toMinor } from './price';
import { isCurrency, isLabel, timeFault, TIMES } from './showRules';
import { toInstant, toLocal } from './zoneTime';

export interface PriceDraft {
  readonly category: string;
  readonly label: string;
  readonly amount: string;
}

/** A show as it is typed: times by the venue's clock, numbers and prices as texts. */
export interface ShowDraft {
  readonly startsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly seatsPerBuyerMax: string;
  readonly holdSeconds: string;
  readonly currency: string;
  readonly prices: readonly PriceDraft[];
  readonly demo: boolean;
}

/** A show as the API takes it. */
export interface ShowBody {
  readonly startsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly seatsPerBuyerMax: number;
  readonly holdSeconds: number;
  readonly currency: string;
  readonly prices: readonly { readonly category: string; readonly label: string; readonly amountMinor: number }[];
  readonly demo: boolean;
}

export const NEW_SHOW: ShowDraft = {
  startsAt: '',
  opensAt: '',
  closesAt: '',
  seatsPerBuyerMax: '4',
  holdSeconds: '300',
  currency: 'KRW',
  prices: [],
  demo: false,
};

export function draftOf(show: ShowBody, zone: string): ShowDraft {
  return {
    startsAt: toLocal(show.startsAt, zone),
    opensAt: toLocal(show.opensAt, zone),
    closesAt: toLocal(show.closesAt, zone),
    seatsPerBuyerMax: String(show.seatsPerBuyerMax),
    holdSeconds: String(show.holdSeconds),
    currency: show.currency,
    prices: show.prices.map(({ category, label, amountMinor }) => ({
      category,
      label,
      amount: fromMinor(amountMinor, show.currency),
    })),
    demo: show.demo,
  };
}

/** What the API is sent; null while something in it breaks a rule that its field tells. */
export function bodyOf(draft: ShowDraft, zone: string): ShowBody | null {
  const [startsAt, opensAt, closesAt] = [draft.startsAt, draft.opensAt, draft.closesAt].map((local) =>
    toInstant(local, zone),
  );
  const seatsPerBuyerMax = toNumber('seatsPerBuyerMax', draft.seatsPerBuyerMax);
  const holdSeconds = toNumber('holdSeconds', draft.holdSeconds);
  const prices = draft.prices.flatMap(({ category, label, amount }) => {
    const amountMinor = toMinor(amount, draft.currency);
    return amountMinor === null || !isLabel(label) ? [] : [{ category, label: label.trim(), amountMinor }];
  });
  if (TIMES.some((name) => timeFault(name, draft, zone) !== null) || !isCurrency(draft.currency)) return null;
  if (!startsAt || !opensAt || !closesAt || seatsPerBuyerMax === null || holdSeconds === null) return null;
  if (prices.length === 0 || prices.length < draft.prices.length) return null;
  const { currency, demo } = draft;
  return { startsAt, opensAt, closesAt, seatsPerBuyerMax, holdSeconds, currency, prices, demo };
}

/** A line for each category of a layout, with what was typed for it before. */
export function pricesFor(categories: readonly string[], typed: readonly PriceDraft[]): readonly PriceDraft[] {
  return categories.map(
    (category) =>
      typed.find((price) => price.category === category) ?? { category, label: `${category}석`, amount: '' },
  );
}
