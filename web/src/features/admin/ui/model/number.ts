/** Bounds of a whole number, both inclusive. */
interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What the server takes for the numbers of operators, by their names in the API. */
export const BOUNDS = {
  seatsPerBuyerMax: { min: 1, max: 50 },
  holdSeconds: { min: 1, max: 3_600 },
  capacity: { min: 1, max: 100_000 },
  total: { min: 1, max: 1_000_000 },
  callsPerSecondMax: { min: 1, max: 10_000 },
  claimSeconds: { min: 2, max: 600 },
  shoppingSeconds: { min: 5, max: 7_200 },
  graceSeconds: { min: 10, max: 600 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** A number that operators type, as the API calls it. */
export type NumberName = keyof typeof BOUNDS;

/** A whole number as it is typed; null if it is none, or beyond what the server takes. */
export function toNumber(name: NumberName, typed: string): number | null {
  const { min, max } = BOUNDS[name];
  const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null;
  return number !== null && number >= min && number <= max ? number : null;
}

/** The rule of a number, in the server's words. */
export function ruleOfNumber(name: NumberName): string {
  return `must be a whole number, ${BOUNDS[name].min} to ${BOUNDS[name].max}`;
}
