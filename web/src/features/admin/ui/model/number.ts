/** A whole number as it is typed; null if it is none. */
export function toNumber(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}
