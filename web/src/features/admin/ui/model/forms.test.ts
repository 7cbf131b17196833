import { describe, expect, it } from 'vitest';
import { koFrame } from '@/texts/admin/frame';
import { begin, differences, follow, isTouched, newerThan, rebase } from './draft';
import { otherFaults, ruleOf, ruleText } from './faults';

interface Seen {
  readonly version: number;
  readonly title: string;
}
const seen = (version: number, title: string): Seen => ({ version, title });
const draftOf = ({ title }: Seen) => ({ title });

describe('a draft', () => {
  const untouched = begin(seen(1, 'a'), draftOf);
  const touched = { ...untouched, wanted: { title: 'mine' } };

  it('follows what is newer as long as nothing was typed', () => {
    expect(follow(untouched, seen(2, 'b'), draftOf)).toEqual(begin(seen(2, 'b'), draftOf));
    expect(isTouched(untouched, draftOf)).toBe(false);
  });

  it('keeps what was typed, and tells what is newer', () => {
    expect(follow(touched, seen(2, 'b'), draftOf)).toBe(touched);
    expect(newerThan(touched, seen(2, 'b'))).toEqual(seen(2, 'b'));
    expect(newerThan(touched, seen(1, 'a'))).toBeNull();
  });

  it('never goes back to what is older', () => {
    expect(follow(begin(seen(3, 'c'), draftOf), seen(2, 'b'), draftOf).base.version).toBe(3);
  });

  it('is put on top of what is newer when its author says so', () => {
    const rebased = rebase(touched, seen(2, 'b'));
    expect(rebased).toEqual({ base: seen(2, 'b'), wanted: { title: 'mine' } });
    expect(newerThan(rebased, seen(2, 'b'))).toBeNull();
  });

  it('differs in the fields that differ', () => {
    expect(differences({ a: 1, b: [1] }, { a: 2, b: [1] })).toEqual(['a']);
  });
});

describe('the rule that a field breaks', () => {
  const faults = [
    { field: 'prices[1]', rule: 'must have category, label and amountMinor' },
    { field: 'title', rule: 'must have 1 to 200 characters, none of them for control' },
  ];

  it('belongs to the field and to what it is a part of', () => {
    expect(ruleOf(faults, 'prices')).toBe('must have category, label and amountMinor');
    expect(ruleOf(faults, 'price')).toBeNull();
    expect(otherFaults(faults, ['prices'])).toEqual([faults[1]]);
    expect(otherFaults(faults, ['prices', 'title'])).toEqual([]);
  });

  it.each([
    ['must be a whole number, 1 to 50', '1에서 50 사이의 정수여야 합니다.'],
    ['must be a whole number, 1000 to 1000000', '1,000에서 1,000,000 사이의 정수여야 합니다.'],
    [
      'must have at most 4000 characters, none of them for control but ends of lines',
      '4000자까지 쓸 수 있고 줄바꿈 말고는 제어 문자를 쓸 수 없습니다.',
    ],
    [
      'must be an instant such as 2026-05-01T11:00:00Z, from 2000 to 2199',
      '2000년에서 2199년 사이의 날짜와 시각이어야 합니다.',
    ],
    ['must be after opensAt', '예매 시작보다 뒤여야 합니다.'],
    ['must begin with https:// and have at most 2000 characters', 'https://로 시작하고 2000자를 넘지 않아야 합니다.'],
    ['must be a currency of ISO 4217, such as KRW', '통화 부호여야 합니다. 예: KRW'],
    ['must be 1 to 64', '1개에서 64개여야 합니다.'],
    ['must dance', 'must dance'],
  ])('%s is said in words', (rule, words) => {
    expect(ruleText(koFrame.rules, rule)).toBe(words);
  });
});
