/** The rules of a waiting room as they are typed. */
export interface RoomDraft {
  readonly order: 'draw' | 'arrival';
  readonly callsPerSecondMax: string;
  readonly claimSeconds: string;
  readonly shoppingSeconds: string;
  readonly graceSeconds: string;
  readonly challengedAt: 'never' | 'join' | 'claim';
}

export interface RoomBody {
  readonly order: 'draw' | 'arrival';
  readonly callsPerSecondMax: number;
  readonly claimSeconds: number;
  readonly shoppingSeconds: number;
  readonly graceSeconds: number;
  readonly challengedAt: 'never' | 'join' | 'claim';
}

export const ROOM_NUMBERS = ['callsPerSecondMax', 'claimSeconds', 'shoppingSeconds', 'graceSeconds'] as const;

/** What the server takes where nothing is said. */
export const USUAL_ROOM: RoomBody = {
  order: 'draw',
  callsPerSecondMax: 200,
  claimSeconds: 30,
  shoppingSeconds: 600,
  graceSeconds: 30,
  challengedAt: 'claim',
};

export function roomDraftOf(room: RoomBody): RoomDraft {
  return {
    ...room,
    callsPerSecondMax: String(room.callsPerSecondMax),
    claimSeconds: String(room.claimSeconds),
    shoppingSeconds: String(room.shoppingSeconds),
    graceSeconds: String(room.graceSeconds),
  };
}

/** What the API is sent; null while something in it is no whole number. */
export function roomBodyOf(draft: RoomDraft): RoomBody | null {
  const typed = (field: (typeof ROOM_NUMBERS)[number]) => draft[field].trim();
  if (!ROOM_NUMBERS.every((field) => /^\d{1,9}$/.test(typed(field)))) return null;
  return {
    order: draft.order,
    callsPerSecondMax: Number(typed('callsPerSecondMax')),
    claimSeconds: Number(typed('claimSeconds')),
    shoppingSeconds: Number(typed('shoppingSeconds')),
    graceSeconds: Number(typed('graceSeconds')),
    challengedAt: draft.challengedAt,
  };
}
