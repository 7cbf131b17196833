import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldSeats } from '../model/basket';
import { basketOf } from './baskets';
import { heldShows, isPaidElsewhere, tellHeld, tellPaying } from './heldShows';

const HOLD: HeldSeats = { holdId: 'h', seats: ['A-0'], expiresAt: '2099-01-01T00:00:00Z', version: 1 };
const show = 's';

beforeEach(() => localStorage.clear());

/** What another tab has stored. */
function otherTab(entry: object) {
  localStorage.setItem('realticket.holds', JSON.stringify({ [show]: entry }));
}

describe('a payment', () => {
  it('is another page’s until that is over, and nobody else’s to end', () => {
    otherTab({ ...HOLD, payer: { page: 'other', until: Date.now() + 1_000 } });
    expect(isPaidElsewhere(show)).toBe(true);
    tellPaying(show, true);
    tellPaying(show, false);
    expect(isPaidElsewhere(show)).toBe(true);
    otherTab({ ...HOLD, payer: { page: 'other', until: Date.now() - 1 } });
    expect(isPaidElsewhere(show)).toBe(false);
  });

  it('of one’s own keeps only others waiting, and is told until the page goes away', () => {
    tellHeld(show, HOLD);
    tellPaying(show, true);
    expect(isPaidElsewhere(show)).toBe(false);
    expect(heldShows()[show]?.payer).toBeDefined();
    basketOf(show);
    window.dispatchEvent(new Event('pagehide'));
    expect(heldShows()[show]?.payer).toBeUndefined();
  });
});

it('a store that holds something else is as good as none', () => {
  localStorage.setItem('realticket.holds', '{"s":7}');
  expect(heldShows()).toEqual({});
  localStorage.setItem('realticket.holds', 'null');
  expect(heldShows()).toEqual({});
});
