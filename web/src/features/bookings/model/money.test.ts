import { describe, expect, it } from 'vitest';
import { moneyOf } from './money';
import { readAgainMs } from './settling';

describe('the money of an order', () => {
  it.each([
    ['PENDING', 'UNKNOWN', 'checking'],
    ['PENDING', 'AUTHORISED', 'reserved'],
    ['CONFIRMED', 'AUTHORISED', 'reserved'],
    ['CONFIRMED', 'CAPTURED', 'paid'],
    ['FAILED', 'DECLINED', 'notCharged'],
    ['FAILED', 'AUTHORISED', 'returning'],
    ['FAILED', 'VOIDED', 'released'],
    ['CANCELLING', 'CAPTURED', 'returning'],
    ['CANCELLED', 'AUTHORISED', 'returning'],
    ['CANCELLED', 'CAPTURED', 'returning'],
    ['CANCELLED', 'REFUNDED', 'refunded'],
  ] as const)('of %s and %s is %s', (status, payment, money) => {
    expect(moneyOf(status, payment)).toBe(money);
  });
});

describe('a receipt', () => {
  it.each(['PENDING', 'CANCELLING'] as const)('is read again within seconds while it is %s', (status) => {
    expect(readAgainMs({ status })).toBe(3_000);
  });

  it('is read again, less often, until the money is back', () => {
    expect(readAgainMs({ status: 'CANCELLED', payment: 'CAPTURED' })).toBe(10_000);
    expect(readAgainMs({ status: 'CANCELLED', payment: 'REFUNDED' })).toBeNull();
  });

  it.each([
    ['CONFIRMED', 'AUTHORISED'],
    ['CONFIRMED', 'CAPTURED'],
    ['CONFIRMED', undefined],
    ['FAILED', 'DECLINED'],
  ] as const)('of %s and %s is settled', (status, payment) => {
    expect(readAgainMs({ status, ...(payment && { payment }) })).toBeNull();
  });
});
