/** An EventSource that a test drives by hand. Install with vi.stubGlobal('EventSource', FakeEventSource). */
export class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];

  readonly url: string;
  readyState = FakeEventSource.CONNECTING;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  static get last(): FakeEventSource {
    const last = FakeEventSource.opened.at(-1);
    if (last === undefined) throw new Error('nothing was opened');
    return last;
  }

  get query(): URLSearchParams {
    return new URL(this.url, 'http://page.test').searchParams;
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.onopen?.();
  }

  send(event: string, lastEventId: string, data: unknown): void {
    this.dispatchEvent(
      new MessageEvent(event, { lastEventId, data: typeof data === 'string' ? data : JSON.stringify(data) }),
    );
  }

  /** A cut: the browser tries again by itself, or gives up for good. */
  fail(givesUp: boolean): void {
    this.readyState = givesUp ? FakeEventSource.CLOSED : FakeEventSource.CONNECTING;
    this.onerror?.();
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
