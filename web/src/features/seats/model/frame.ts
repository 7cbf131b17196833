import type { SaleState } from '@/shared/model/sale';

export interface Sale {
  readonly saleState: SaleState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly layoutVersion: number;
  /** What the organiser says while the sale is paused; null if it is not, or if nothing is said. */
  readonly message: string | null;
}

/** One frame of the stream. The cursor is true of everything up to and including this frame. */
export type Frame =
  | { readonly event: 'snapshot'; readonly cursor: string; readonly sale: Sale; readonly sections: PackedSections }
  | { readonly event: 'delta'; readonly cursor: string; readonly changes: Readonly<Record<string, readonly number[]>> }
  | { readonly event: 'counts'; readonly cursor: string; readonly free: Readonly<Record<string, number>> }
  | { readonly event: 'sale'; readonly cursor: string; readonly sale: Sale }
  | { readonly event: 'reset'; readonly cursor: string; readonly reason: string }
  /** The pass that the stream was opened with has ended; nothing follows. */
  | { readonly event: 'pass'; readonly cursor: string };

export type PackedSections = Readonly<Record<string, { readonly cells: number; readonly seats: string }>>;

export const FRAME_EVENTS = ['snapshot', 'delta', 'counts', 'sale', 'reset', 'pass'] as const;
export type FrameEvent = (typeof FRAME_EVENTS)[number];

/** Reads a frame. Throws when the data is not what its event promises: going on from it would show wrong seats. */
export function parseFrame(event: FrameEvent, cursor: string, data: string): Frame {
  const body = objectOf(JSON.parse(data));
  switch (event) {
    case 'snapshot':
      return { event, cursor, sale: saleOf(body), sections: objectOf(body.sections) as PackedSections };
    case 'delta':
      Object.values(body).forEach(checkPairs);
      return { event, cursor, changes: body as Readonly<Record<string, readonly number[]>> };
    case 'counts':
      return { event, cursor, free: body as Readonly<Record<string, number>> };
    case 'sale':
      return { event, cursor, sale: saleOf(body) };
    case 'reset':
      return { event, cursor, reason: String(body.reason) };
    case 'pass':
      return { event, cursor };
  }
}

function saleOf(body: Record<string, unknown>): Sale {
  return {
    saleState: body.saleState as SaleState,
    opensAt: (body.opensAt as string | null | undefined) ?? null,
    closesAt: (body.closesAt as string | null | undefined) ?? null,
    layoutVersion: Number(body.layoutVersion),
    message: typeof body.message === 'string' && body.message !== '' ? body.message : null,
  };
}

function checkPairs(changes: unknown): void {
  if (!Array.isArray(changes) || changes.length % 2 !== 0 || !changes.every(Number.isInteger)) {
    throw new TypeError('a delta is index, status, index, status, …');
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value as Record<string, unknown>;
}
