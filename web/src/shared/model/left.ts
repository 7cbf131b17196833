/** How many seats of a price are left: exactly, or between two bounds where only a whole section's count is known. */
export interface Left {
  readonly least: number;
  readonly most: number;
}
