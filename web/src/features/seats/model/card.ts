/** What is paid with unless the buyer chose otherwise. */
const USUAL = 'sandbox-success';

/** The card that is chosen among those on offer; null when there is none to pay with. */
export function cardOf(offered: readonly string[], wanted: string | null): string | null {
  return offered.find((card) => card === wanted) ?? offered.find((card) => card === USUAL) ?? offered[0] ?? null;
}
