import type { Connection } from '../liveStream';

/** What a tab tells the worker that has the connection for all of them. */
export type FromTab<W> =
  | { readonly type: 'follow'; readonly url: string; readonly wanted: W }
  /** Said now and then, since nobody tells when a tab has died. */
  | { readonly type: 'here'; readonly url: string; readonly wanted: W }
  | { readonly type: 'again' }
  | { readonly type: 'bye' };

/** What a tab is told. */
export type ToTab<F> =
  { readonly type: 'connection'; readonly connection: Connection } | { readonly type: 'frame'; readonly frame: F };
