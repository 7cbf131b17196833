import { vi } from 'vitest';
import type { Connection, StreamEars } from '../liveStream';
import type { Source } from './hub';
import { Desk, type TabPort } from './serveTabs';
import { SharedConnection } from './sharedConnection';

/** What the one connection was asked, by address, and how the test makes it speak; `covers` are its connections. */
interface Opened {
  readonly url: string;
  readonly ears: StreamEars<string>;
  readonly covers: string[][];
  again: number;
  isClosed: boolean;
}

export const opened: Opened[] = [];
export let desk = new Desk(openSource);
const tabs: SharedConnection<string, string>[] = [];

export function startOver(): void {
  vi.useFakeTimers();
  opened.length = 0;
  desk = new Desk(openSource);
}

export function closeTabs(): void {
  tabs.splice(0).forEach((each) => each.close());
  vi.useRealTimers();
}

/** Frames are words; who follows a letter hears the words that begin with it. */
function openSource(url: string, ears: StreamEars<string>): Source<string, string> {
  const source: Opened = { url, ears, covers: [], again: 0, isClosed: false };
  opened.push(source);
  return {
    cover: (wanted) => {
      const letters = [...new Set(wanted)].sort();
      if (String(letters) === String(source.covers.at(-1))) return false;
      return source.covers.push(letters) > 0;
    },
    known: (wanted) => [`${wanted}-known`],
    narrow: (frame, wanted) => (frame.startsWith(wanted) ? frame : null),
    again: () => source.again++,
    close: () => (source.isClosed = true),
  };
}

/** A tab with a line to the desk; `isDead` cuts it without a word, as when a tab crashes. */
export function tab(url = '/a') {
  const line = { heard: [] as string[], connection: null as Connection | null, isDead: false, isBroken: false };
  const far: TabPort = { onmessage: null, postMessage: (data) => near.onmessage?.({ data }) };
  const near: TabPort & { close: () => void } = {
    onmessage: null,
    postMessage: (data) => !line.isDead && far.onmessage?.({ data }),
    close: () => undefined,
  };
  desk.admit(far);
  const worker = { port: near, onerror: null as (() => void) | null };
  const connection = new SharedConnection<string, string>(worker as unknown as SharedWorker, url, {
    onFrame: (frame) => line.heard.push(frame),
    onConnection: (state) => (line.connection = state),
    onBroken: () => (line.isBroken = true),
  });
  tabs.push(connection);
  return { line, worker, connection };
}

export function follower(wanted: string, url?: string) {
  const opening = tab(url);
  opening.connection.follow(wanted);
  return opening;
}
