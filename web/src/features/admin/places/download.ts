import { toast } from '@/shared/toast/toasts';
import type { AdminPlace } from '../api/types';
import { readFile } from './queries';

/** Hands the newest layout of a place to the browser as a file, which can be imported again. */
export async function downloadPlace(place: AdminPlace, failed: string): Promise<void> {
  const text = await readFile(place.id).catch(() => null);
  if (text === null) {
    toast('warning', () => failed);
    return;
  }
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${place.name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}-${place.layoutVersion}.json`;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
