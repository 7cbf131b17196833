import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STORED_AS } from './knownSession';
import { watchOtherTabs } from './otherTabs';
import { onSessionChange } from './session';

const changed = vi.fn();
const onAccount = vi.fn();
let stops: (() => void)[];

beforeEach(() => {
  changed.mockClear();
  onAccount.mockClear();
  stops = [onSessionChange(changed), watchOtherTabs(onAccount)];
});

afterEach(() => stops.forEach((stop) => stop()));

/** What another tab does to the storage. */
function stored(oldValue: string | null, newValue: string | null, key: string | null = STORED_AS) {
  window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue }));
}

it.each([
  ['logs in', 'guest a', 'user b'],
  ['logs in as somebody else', 'user a', 'user b'],
  ['logs out', 'user a', null],
])('a tab in which somebody %s makes this one another buyer, and says so', (_, before, after) => {
  stored(before, after);
  expect(changed).toHaveBeenCalledExactlyOnceWith('other');
  expect(onAccount).toHaveBeenCalledOnce();
});

it('a tab in which this guest signs up leaves this one the same buyer, with an account', () => {
  stored('guest a', 'user a');
  expect(changed).toHaveBeenCalledExactlyOnceWith('same');
  expect(onAccount).toHaveBeenCalledOnce();
});

it('tabs that come as guests again and again do not set each other off', () => {
  stored('guest a', 'guest b');
  expect(changed).not.toHaveBeenCalled();
});

it('a tab in which a guest comes makes this one that guest without a word', () => {
  stored(null, 'guest a');
  expect(changed).toHaveBeenCalledOnce();
  expect(onAccount).not.toHaveBeenCalled();
});

it('what else tabs store is nobody’s coming, and nothing is heard after the end', () => {
  stored(null, 'ko', 'realticket.language');
  stops.forEach((stop) => stop());
  stored('user a', null);
  expect(changed).not.toHaveBeenCalled();
});
