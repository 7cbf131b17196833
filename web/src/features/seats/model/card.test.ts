import { describe, expect, it } from 'vitest';
import { cardOf } from './card';

const OFFERED = ['sandbox-decline', 'sandbox-success', 'sandbox-slow'];

describe('the card', () => {
  it('is the one that was wanted', () => {
    expect(cardOf(OFFERED, 'sandbox-slow')).toBe('sandbox-slow');
  });

  it('is the one that is approved at once when none was wanted, or one that is not on offer any more', () => {
    expect(cardOf(OFFERED, null)).toBe('sandbox-success');
    expect(cardOf(OFFERED, 'sandbox-gone')).toBe('sandbox-success');
  });

  it('is the first without that one, and none without any', () => {
    expect(cardOf(['a', 'b'], null)).toBe('a');
    expect(cardOf([], 'a')).toBeNull();
  });
});
