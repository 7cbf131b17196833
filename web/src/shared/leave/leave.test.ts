import { describe, expect, it } from 'vitest';
import { AGAIN_MS, afterLeave, isLeave, RETURN_MS, TRIES_MAX } from './leave';

/** A browser with pages, by the number of pauses so far, and a server that answers or is away. */
function world(
  pages: readonly number[],
  answers: (call: number) => boolean = () => true,
  paidFor: (show: string) => boolean | null = () => false,
) {
  const pauses: number[] = [];
  const released: string[] = [];
  const ports = {
    pagesOpen: () => Promise.resolve(pages[pauses.length - 1] ?? 0),
    pause: (ms: number) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    isPaidFor: (show: string) => Promise.resolve(paidFor(show)),
    release: (show: string, token: string) => {
      released.push(`${show} ${token}`);
      return Promise.resolve(answers(released.length));
    },
  };
  return { ports, pauses, released };
}

const LEAVE = { shows: ['s1', 's2'], token: 't' };

describe('after the last page was closed', () => {
  it('what is held of every show is given back', async () => {
    const { ports, pauses, released } = world([0]);
    await afterLeave(LEAVE, ports);
    expect(pauses).toEqual([RETURN_MS]);
    expect(released).toEqual(['s1 t', 's2 t']);
  });

  it('nothing is, if a page is open again, as after a reload, or still, as another tab is', async () => {
    const { ports, released } = world([1]);
    await afterLeave(LEAVE, ports);
    expect(released).toEqual([]);
  });

  it('only what could not be is tried again, and not if a page is open by then', async () => {
    const once = world([0, 0], (call) => call !== 2);
    await afterLeave(LEAVE, once.ports);
    expect(once.released).toEqual(['s1 t', 's2 t', 's2 t']);
    const back = world([0, 1], () => false);
    await afterLeave(LEAVE, back.ports);
    expect(back.released).toEqual(['s1 t', 's2 t']);
  });

  it('what is being paid for is kept, on whichever page that was begun', async () => {
    const { ports, pauses, released } = world([], undefined, (show) => show === 's1');
    await afterLeave(LEAVE, ports);
    expect(released).toEqual(['s2 t']);
    expect(pauses).toEqual([RETURN_MS]);
  });

  it('nothing is given back while nobody can say whether it is being paid for', async () => {
    const { ports, released } = world([], undefined, () => null);
    await afterLeave(LEAVE, ports);
    expect(released).toEqual([]);
  });

  it('it is not tried for ever', async () => {
    const { ports, pauses, released } = world([], () => false);
    await afterLeave({ shows: ['s1'], token: 't' }, ports);
    expect(released).toHaveLength(TRIES_MAX);
    expect(pauses).toEqual([RETURN_MS, ...Array.from({ length: TRIES_MAX - 1 }, () => AGAIN_MS)]);
  });
});

it('a message of something else is none', () => {
  expect(isLeave(LEAVE)).toBe(true);
  expect([null, 'leave', {}, { shows: 's1', token: 't' }, { shows: [] }].some(isLeave)).toBe(false);
});
