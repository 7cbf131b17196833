/** What the line may expect, as the waiting room says. */
export type RoomStatus = 'GATHERING' | 'UNDRAWN' | 'CALLING' | 'SOLD_OUT' | 'PAUSED' | 'SUSPENDED' | 'CLOSED';

const STATUSES: readonly string[] = ['GATHERING', 'UNDRAWN', 'CALLING', 'SOLD_OUT', 'PAUSED', 'SUSPENDED', 'CLOSED'];

/** What a draw was made with; anybody can draw again by it. */
export interface Draw {
  /** Hexadecimal. */
  readonly seed: string;
  readonly drawn: number;
}

/** How the whole line stands. Places count from 0. */
export interface LineFrame {
  readonly status: RoomStatus;
  readonly opensAt: string;
  /** The first place that was not called yet. */
  readonly calledUpTo: number;
  /** Places that were called for the second time and have not come yet. */
  readonly calledAgain: readonly number[];
  readonly waiting: number;
  readonly joined: number;
  /** How many are inside, of how many that may be. */
  readonly inside: number;
  readonly capacity: number;
  /** Whether those who gather before the opening are drawn then: it was promised by the hash of a secret. */
  readonly isDrawnAtOpening: boolean;
  /** By what the first `drawn` who joined were drawn; null before that, and where nothing is. */
  readonly draw: Draw | null;
  /** Calls of the slowest and the fastest minute of late; null as long as none is known. */
  readonly callsPerMinute: readonly [min: number, max: number] | null;
  /** Seats in baskets, which may come back. */
  readonly held: number;
  /** What the organiser says; empty if nothing. */
  readonly message: string;
}

/** Reads a frame. Throws when the data is not what was promised. */
export function parseLineFrame(data: string): LineFrame {
  const body = JSON.parse(data) as Record<string, unknown> | null;
  if (typeof body !== 'object' || body === null || !STATUSES.includes(String(body.status))) {
    throw new TypeError('not a frame of a line');
  }
  const [min, max] = [body.callsPerMinuteMin, body.callsPerMinuteMax];
  return {
    status: body.status as RoomStatus,
    opensAt: String(body.opensAt),
    calledUpTo: count(body.calledUpTo),
    calledAgain: Array.isArray(body.calledAgain) ? body.calledAgain.map(count) : [],
    waiting: count(body.waiting),
    joined: count(body.joined),
    // What only operators look at.
    inside: Math.max(0, Number(body.inside) || 0),
    capacity: Math.max(0, Number(body.capacity) || 0),
    isDrawnAtOpening: typeof body.commitment === 'string',
    draw: typeof body.seed === 'string' ? { seed: body.seed, drawn: count(body.drawn) } : null,
    callsPerMinute: typeof min === 'number' && typeof max === 'number' ? [min, max] : null,
    // A hint, and the only figure that is not counted by the room itself.
    held: Math.max(0, Number(body.held) || 0),
    message: typeof body.message === 'string' ? body.message : '',
  };
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new TypeError('not a count');
  return value;
}
