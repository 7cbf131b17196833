import { boxOf, type Point } from '@/shared/model/box';
import { areaOf } from '../model/polygon';

/** Shares of a section that one of its two lines may have: of the box's height, and of the side of a square as large. */
const HEIGHT_SHARE = 0.26;
const SIDE_SHARE = 0.24;

/** The size, in units of the overview, in which a word fits into a polygon as one of two lines. */
export function fontSizeIn(points: readonly Point[], word: string): number {
  const area = areaOf(points);
  const { width, height } = boxOf(points);
  // About the narrower side of the section, also of one that stands slantwise and fills its box badly.
  const breadth = area / Math.max(1, Math.hypot(width, height));
  return Math.min(Math.sqrt(area) * SIDE_SHARE, height * HEIGHT_SHARE, breadth / widthOf(word));
}

/** About how wide a word is, in font sizes: Korean letters are square, digits and Latin letters are narrower. */
function widthOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.62), 0);
}
