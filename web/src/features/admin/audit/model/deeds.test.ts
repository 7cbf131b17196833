import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enActions, koActions } from '@/texts/admin/actions';
import { nextAfter, PART, shortId, subjectPath } from './deeds';

describe('the record', () => {
  it('goes on after the last line of a full part, and ends with one that is not', () => {
    const part = Array.from({ length: PART }, (_, i) => ({ number: 100 - i }));
    expect(nextAfter(part)).toBe(51);
    expect(nextAfter(part.slice(1))).toBeNull();
    expect(nextAfter([])).toBeNull();
  });

  it('leads to what an action concerned', () => {
    expect(subjectPath('show', 's1')).toBe('/admin/shows/s1');
    expect(subjectPath('program', 'p1')).toBe('/admin/programs/p1');
    expect(subjectPath('place', 'x')).toBe('/admin/places');
    expect(subjectPath('platform', 'x')).toBeNull();
  });

  it('names ids by their ends', () => {
    expect(shortId('0198a5c2-0000-7000-8000-000012345678')).toBe('…12345678');
    expect(shortId('s1')).toBe('s1');
  });

  it('has words in both languages for everything that the server writes down', () => {
    const source = '../command-api/src/main/java/io/realticket/commandapi/operator/Action.java';
    const names = [...readFileSync(source, 'utf8').matchAll(/^ {4}([A-Z][A-Z_]+)[,;]/gm)].map(([, name]) => name ?? '');
    const codes = names.map((name) => name.toLowerCase().replaceAll('_', '-')).sort();
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(koActions.codes).sort()).toEqual(codes);
    expect(Object.keys(enActions.codes).sort()).toEqual(codes);
  });
});
