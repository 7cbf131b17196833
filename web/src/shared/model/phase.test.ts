import { expect, it } from 'vitest';
import { phaseOf, type SalePhase } from './phase';
import type { SaleState } from './sale';

const times = { opensAt: '2026-12-01T11:00:00Z', closesAt: '2026-12-24T10:00:00Z' };
const opens = Date.parse(times.opensAt);
const closes = Date.parse(times.closesAt);

it.each<[number, SaleState | null, SalePhase, string]>([
  [opens - 1, 'SCHEDULED', 'before', 'a millisecond too early'],
  [opens, 'SCHEDULED', 'open', 'time opens it, without waiting for word'],
  [opens, null, 'open', 'no word has come yet'],
  [closes - 1, 'OPEN', 'open', 'the last millisecond'],
  [closes, 'OPEN', 'closed', 'time closes it'],
  [opens, 'PAUSED', 'paused', 'an operator paused it'],
  [opens - 1, 'PAUSED', 'before', 'paused before it opened'],
  [opens, 'CLOSED', 'closed', 'closed early'],
  [opens - 1, 'SUSPENDED', 'suspended', 'suspended whenever'],
])('at %d with state %s the sale is %s: %s', (now, state, phase) => {
  expect(phaseOf(now, times, state)).toBe(phase);
});
