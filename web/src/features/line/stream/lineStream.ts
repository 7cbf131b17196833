import { LiveStream, openEventSource, type StreamConnection, type StreamEars } from '@/shared/stream/liveStream';
import { type LineFrame, parseLineFrame } from '../model/lineFrame';

/** The live connection to a show's line, of which there is one thing to want. */
export function openLine(url: string, ears: StreamEars<LineFrame>): StreamConnection<null> {
  const stream = new LiveStream({
    open: openEventSource,
    random: Math.random,
    address: () => url,
    events: ['queue'],
    onMessage: (_, { data }) => ears.onFrame(parseLineFrame(String(data))),
    onConnection: ears.onConnection,
    // Each frame says all there is to say.
    mayContinue: () => true,
  });
  return { follow: () => stream.connect(), again: () => stream.connect(), close: () => stream.close() };
}
