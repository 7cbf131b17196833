import { describe, expect, it } from 'vitest';
import { digitsOf, fromMinor, toMinor } from './price';
import { bodyOf, draftOf, NEW_SHOW, pricesFor } from './showDraft';
import { toInstant, toLocal } from './zoneTime';

describe('the clock of a venue', () => {
  it.each([
    ['2026-12-24T10:30:00Z', 'Asia/Seoul', '2026-12-24T19:30:00'],
    ['2026-12-31T15:00:00Z', 'Asia/Seoul', '2027-01-01T00:00:00'],
    ['2026-07-01T18:00:05Z', 'Europe/Berlin', '2026-07-01T20:00:05'],
    ['2026-01-01T05:00:00Z', 'America/New_York', '2026-01-01T00:00:00'],
  ])('shows %s in %s as %s, and is read as the same instant', (instant, zone, local) => {
    expect(toLocal(instant, zone)).toBe(local);
    expect(toInstant(local, zone)).toBe(instant);
  });

  it('takes the first of an hour that comes twice', () => {
    expect(toInstant('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it('puts what is skipped behind the skip', () => {
    expect(toInstant('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('reads what browsers leave out, and nothing that is no time', () => {
    expect(toInstant('2026-12-24T19:30', 'Asia/Seoul')).toBe('2026-12-24T10:30:00Z');
    expect(toInstant('', 'Asia/Seoul')).toBeNull();
    expect(toInstant('2026-02-31', 'Asia/Seoul')).toBeNull();
    expect(toInstant('2026-13-01T00:00', 'Asia/Seoul')).toBeNull();
  });
});

describe('a price', () => {
  it.each([
    ['150000', 'KRW', 150_000],
    ['150,000', 'KRW', 150_000],
    ['12.5', 'USD', 1250],
    ['12.50', 'USD', 1250],
    ['12', 'USD', 1200],
    ['1,000,000,000,000', 'KRW', 1_000_000_000_000],
  ])('typed as %s %s is %i minor units', (typed, currency, minor) => {
    expect(toMinor(typed, currency)).toBe(minor);
  });

  it.each([
    ['1.5', 'KRW'],
    ['1.555', 'USD'],
    ['-1', 'KRW'],
    ['', 'KRW'],
    ['많이', 'KRW'],
    ['1000000000001', 'KRW'],
    ['10,000,000,000.01', 'USD'],
  ])('is not %s %s', (typed, currency) => {
    expect(toMinor(typed, currency)).toBeNull();
  });

  it('is shown as it is typed', () => {
    expect(fromMinor(150_000, 'KRW')).toBe('150000');
    expect(fromMinor(1250, 'USD')).toBe('12.50');
    expect(digitsOf('no currency')).toBe(0);
  });
});

describe('a show as it is typed', () => {
  const body = {
    startsAt: '2026-12-24T10:30:00Z',
    opensAt: '2026-11-24T10:30:00Z',
    closesAt: '2026-12-24T09:30:00Z',
    seatsPerBuyerMax: 4,
    holdSeconds: 300,
    currency: 'KRW',
    prices: [{ category: 'R', label: 'R석', amountMinor: 150_000 }],
    demo: false,
  };

  it('is sent as it came when nothing is changed', () => {
    expect(bodyOf(draftOf(body, 'Asia/Seoul'), 'Asia/Seoul')).toEqual(body);
  });

  it.each([
    ['a time', { opensAt: '' }],
    ['a time that can be', { startsAt: '2200-02-01T00:00:00' }],
    ['a sale that lasts', { closesAt: '2026-11-24T19:30:00' }],
    ['a number', { holdSeconds: 'x' }],
    ['a number within its bounds', { seatsPerBuyerMax: '51' }],
    ['a currency', { currency: 'KR' }],
    ['a name', { prices: [{ category: 'R', label: ' ', amount: '1' }] }],
    ['a price', { prices: [{ category: 'R', label: 'R석', amount: '' }] }],
    ['prices', { prices: [] }],
  ])('is not sent without %s', (_, part) => {
    expect(bodyOf({ ...draftOf(body, 'Asia/Seoul'), ...part }, 'Asia/Seoul')).toBeNull();
  });

  it('keeps what was typed for a category when others come', () => {
    const typed = [{ category: 'S', label: '스탠딩', amount: '1' }];
    expect(pricesFor(['R', 'S'], typed)).toEqual([{ category: 'R', label: 'R석', amount: '' }, ...typed]);
    expect(pricesFor([], NEW_SHOW.prices)).toEqual([]);
  });
});
