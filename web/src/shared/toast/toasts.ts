import type { Texts } from '@/texts/texts';
import { Observable } from '../store/observable';

export type ToastTone = 'info' | 'warning' | 'success';

/** What may be done about it with one click. */
export interface ToastAction {
  readonly say: (texts: Texts) => string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly tone: ToastTone;
  /** Said in the language of the moment, so that a switch of language translates what is on screen. */
  readonly say: (texts: Texts) => string;
  readonly action: ToastAction | null;
}

interface Options {
  readonly shownMs?: number;
  readonly action?: ToastAction | null;
}

export const TOASTS_MAX = 4;
const SHOWN_MS = 6000;
/** Long enough to reach what it offers by keyboard. */
const OFFER_MS = 20_000;
/** For what is only a remark on a click. */
export const BRIEF_MS = 2500;

let lastId = 0;

export const toasts = new Observable<readonly Toast[]>([]);

/** Shows a message for some milliseconds that never stands in the way; beyond the maximum the oldest goes. */
export function toast(tone: ToastTone, say: Toast['say'], { shownMs, action = null }: Options = {}): void {
  const id = ++lastId;
  toasts.set([...toasts.get(), { id, tone, say, action }].slice(-TOASTS_MAX));
  setTimeout(() => dismissToast(id), shownMs ?? (action === null ? SHOWN_MS : OFFER_MS));
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((each) => each.id !== id));
}
