import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABEL_LENGTH_MAX, PRICE_MINOR_MAX } from '../../shows/model/price';
import { BOUNDS, toNumber } from './number';

/** A constant of the server, by the file that has it. */
function constantOf(path: string, name: string): number {
  const found = new RegExp(`\\b${name} = ([\\d_]+)L?;`).exec(readFileSync(`../${path}`, 'utf8'));
  return Number((found?.[1] ?? 'NaN').replaceAll('_', ''));
}
const CONTRACTS = 'contracts/src/main/java/io/realticket/contracts';
const rules = (name: string) => constantOf(`${CONTRACTS}/seat/SaleRules.java`, name);
const times = (name: string) => constantOf(`${CONTRACTS}/queue/RoomTimes.java`, name);
const price = (name: string) => constantOf(`${CONTRACTS}/layout/PriceCategory.java`, name);

describe('a whole number as it is typed', () => {
  it('is one within its bounds', () => {
    const typed = [' 7 ', '0', '1', '50', '51', '', '1.5', '-1', '1234567890'];
    expect(typed.map((each) => toNumber('seatsPerBuyerMax', each))).toEqual([
      7,
      null,
      1,
      50,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(toNumber('graceSeconds', '9')).toBeNull();
  });

  it('has the bounds of the server', () => {
    expect(BOUNDS).toEqual({
      seatsPerBuyerMax: { min: 1, max: rules('SEATS_PER_BUYER_BOUND') },
      holdSeconds: { min: rules('HOLD_SECONDS_MIN'), max: rules('HOLD_SECONDS_BOUND') },
      capacity: { min: 1, max: constantOf(`${CONTRACTS}/queue/QueueCommand.java`, 'CAPACITY_MAX') },
      total: {
        min: 1,
        max: constantOf('command-api/src/main/java/io/realticket/commandapi/room/CapacityTotal.java', 'TOTAL_MAX'),
      },
      callsPerSecondMax: { min: 1, max: constantOf(`${CONTRACTS}/queue/RoomSettings.java`, 'CALLS_PER_SECOND_BOUND') },
      claimSeconds: { min: times('CLAIM_SECONDS_MIN'), max: times('CLAIM_SECONDS_MAX') },
      shoppingSeconds: { min: times('SHOPPING_SECONDS_MIN'), max: times('SHOPPING_SECONDS_MAX') },
      graceSeconds: { min: times('GRACE_SECONDS_MIN'), max: times('GRACE_SECONDS_MAX') },
    });
    expect(PRICE_MINOR_MAX).toBe(price('PRICE_MINOR_MAX'));
    expect(LABEL_LENGTH_MAX).toBe(price('LABEL_LENGTH_MAX'));
  });
});
