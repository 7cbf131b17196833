import { describe, expect, it } from 'vitest';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { formatDate, formatDateRange, formatMoney, formatTime } from './format';

describe('formatting', () => {
  it('knows that won have no minor unit and dollars have cents', () => {
    expect(formatMoney(150_000, 'KRW', 'ko-KR')).toBe('₩150,000');
    expect(formatMoney(150_000, 'USD', 'en-GB')).toBe('$1,500.00');
  });

  it('shows times in the venue’s zone, wherever the buyer is, and names it where that is another', () => {
    expect(formatTime('2026-12-24T15:30:00Z', 'Asia/Seoul', 'en-GB')).toMatch(/^0?0:30 GMT\+9$/);
    expect(formatTime('2026-12-24T15:30:00Z', 'America/Los_Angeles', 'en-GB')).toMatch(/^0?7:30$/);
    expect(formatDate('2026-12-24T15:30:00Z', 'Asia/Seoul', 'en-GB')).toContain('25 December 2026');
  });
});

describe('a range of days', () => {
  it('says one day once, by the venue’s calendar', () => {
    const range = formatDateRange('2026-12-24T15:30:00Z', '2026-12-25T10:00:00Z', 'Asia/Seoul', 'en-GB');
    expect(range).toBe('25 December 2026');
  });
});

describe('texts', () => {
  it('explain the same problems in every language', () => {
    expect(Object.keys(en.problems).sort()).toEqual(Object.keys(ko.problems).sort());
  });

  it('name a seat in every language as the ticket does', () => {
    expect(ko.seats.label('A구역', 1, 1)).toBe('A구역 1열 1번');
    expect(en.seats.label('A구역', 1, 1)).toBe('A구역 1열 1번');
  });
});
