import { toNumber } from '../../ui/model/number';

/** The rules of a waiting room as they are typed. */
export interface RoomDraft {
  readonly order: 'draw' | 'arrival';
  readonly callsPerSecondMax: string;
  readonly claimSeconds: string;
  readonly shoppingSeconds: string;
  readonly graceSeconds: string;
  readonly challengedAt: 'never' | 'join' | 'claim';
}

/** The same as the API tells and takes them; durations in seconds. */
export interface RoomRules {
  readonly order: 'draw' | 'arrival';
  readonly callsPerSecondMax: number;
  readonly claimSeconds: number;
  readonly shoppingSeconds: number;
  readonly graceSeconds: number;
  readonly challengedAt: 'never' | 'join' | 'claim';
}

export const ROOM_NUMBERS = ['callsPerSecondMax', 'claimSeconds', 'shoppingSeconds', 'graceSeconds'] as const;

/** What the server takes where nothing is said. */
export const USUAL_ROOM: RoomRules = {
  order: 'draw',
  callsPerSecondMax: 200,
  claimSeconds: 30,
  shoppingSeconds: 600,
  graceSeconds: 30,
  challengedAt: 'claim',
};

export function roomDraftOf(room: RoomRules): RoomDraft {
  return {
    ...room,
    callsPerSecondMax: String(room.callsPerSecondMax),
    claimSeconds: String(room.claimSeconds),
    shoppingSeconds: String(room.shoppingSeconds),
    graceSeconds: String(room.graceSeconds),
  };
}

/** What the API is sent; null while something in it is no whole number within its bounds. */
export function roomBodyOf(draft: RoomDraft): RoomRules | null {
  const callsPerSecondMax = toNumber('callsPerSecondMax', draft.callsPerSecondMax);
  const claimSeconds = toNumber('claimSeconds', draft.claimSeconds);
  const shoppingSeconds = toNumber('shoppingSeconds', draft.shoppingSeconds);
  const graceSeconds = toNumber('graceSeconds', draft.graceSeconds);
  if (callsPerSecondMax === null || claimSeconds === null || shoppingSeconds === null || graceSeconds === null) {
    return null;
  }
  return { ...draft, callsPerSecondMax, claimSeconds, shoppingSeconds, graceSeconds };
}
