import type { Texts } from '@/texts/texts';
import { Observable } from '../store/observable';

export type ToastTone = 'info' | 'warning' | 'success';

export interface Toast {
  readonly id: number;
  readonly tone: ToastTone;
  /** Said in the language of the moment, so that a switch of language translates what is on screen. */
  readonly say: (texts: Texts) => string;
}

export const TOASTS_MAX = 4;
const SHOWN_MS = 6000;
/** For what is only a remark on a click. */
export const BRIEF_MS = 2500;

let lastId = 0;

export const toasts = new Observable<readonly Toast[]>([]);

/** Shows a message for some milliseconds that never stands in the way; beyond the maximum the oldest goes. */
export function toast(tone: ToastTone, say: Toast['say'], shownMs = SHOWN_MS): void {
  const id = ++lastId;
  toasts.set([...toasts.get(), { id, tone, say }].slice(-TOASTS_MAX));
  setTimeout(() => dismissToast(id), shownMs);
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((each) => each.id !== id));
}
