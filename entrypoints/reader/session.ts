import { browser } from 'wxt/browser';
import type { Input, ReaderActions, ReaderState, Shown, Work } from '../../components/reader/reader';
import type { SourceText } from '../../disclosure/disclosure';
import { type PdfPlaces, readPdf } from '../../documents/pdf';
import { readText } from '../../documents/text';
import { ask } from '../../messaging';
import { hardLimit, isPdf, NoDocument, sizeLimit } from './download';
import { fetchPdf, SiteWithheld } from './fetching';
import { type OpenedPdf, openPdf } from './pdfjs';

/** The reader's document, from where it comes to what was read of it. One at a time; another one takes its place once it is open. */
export class ReaderSession implements ReaderActions {
  state: ReaderState;
  private readonly listeners = new Set<() => void>();
  private stop = new AbortController();
  private opened: OpenedPdf | null = null;
  private answerPassword: ((password: string) => void) | null = null;
  /** The address whose site is to be allowed. */
  private withheld: { input: Input; origin: string; limit: number } | null = null;
  private count = 0;

  constructor(inPrivate: boolean) {
    this.state = { work: null, trouble: null, shown: null, private: inPrivate };
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(input: Input): void {
    void this.begin(input, sizeLimit);
  }

  retry(large = false): void {
    const { trouble } = this.state;
    if (trouble) void this.begin(trouble.input, large ? hardLimit : sizeLimit);
  }

  dismiss(): void {
    this.set({ trouble: null });
  }

  /** Gives the memory of the document back. */
  close(): void {
    this.stop.abort();
    void this.opened?.close();
  }

  unlock(password: string): void {
    const { work } = this.state;
    if (work?.step === 'locked') this.set({ work: { step: 'opening', input: work.input } });
    this.answerPassword?.(password);
    this.answerPassword = null;
  }

  allow(): void {
    const asked = this.withheld;
    if (!asked) return;
    // At once: the browser wants to see the click.
    void browser.permissions.request({ origins: [asked.origin] }).then(
      (allowed) => {
        if (this.withheld !== asked) return;
        if (allowed) void this.begin(asked.input, asked.limit);
        else this.set({ work: null, trouble: { why: 'not-allowed', input: asked.input } });
      },
      () => this.set({ work: null, trouble: { why: 'not-allowed', input: asked.input } }),
    );
  }

  cancel(): void {
    const input = this.state.work?.input ?? this.state.shown?.input;
    this.stop.abort();
    this.answerPassword = null;
    if (input) this.set({ work: null, trouble: { why: 'cancelled', input } });
  }

  private set(change: Partial<ReaderState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private show(change: Partial<Shown>): void {
    const { shown } = this.state;
    if (shown) this.set({ shown: { ...shown, ...change } });
  }

  private async begin(input: Input, limit: number): Promise<void> {
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.answerPassword = null;
    this.withheld = null;
    const first: Work =
      input.kind === 'address'
        ? { step: 'fetching', input, received: 0, total: null }
        : { step: 'opening', input };
    this.set({ work: first, trouble: null });
    try {
      if (input.kind === 'text') await this.readPasted(input, signal);
      else await this.readFile(input, await this.bytesOf(input, limit, signal), signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SiteWithheld) {
        this.withheld = { input, origin: error.origin, limit };
        this.set({ work: { step: 'asking', input, site: error.site } });
      } else if (error instanceof NoDocument)
        this.set({ work: null, trouble: { why: error.why, input, ...error.about } });
      else this.set({ work: null, trouble: { why: 'damaged', input } });
    }
  }

  private async bytesOf(
    input: Exclude<Input, { kind: 'text' }>,
    limit: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (input.kind === 'address')
      return fetchPdf(input.url, {
        tab: input.tab,
        private: this.state.private,
        limit,
        signal,
        onProgress: (received, total) => {
          if (!signal.aborted) this.set({ work: { step: 'fetching', input, received, total } });
        },
      });
    const { size } = input.file;
    if (size > limit) throw new NoDocument('too-large', { size });
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    if (!isPdf(bytes)) throw new NoDocument('not-pdf');
    return bytes;
  }

  private async readFile(
    input: Exclude<Input, { kind: 'text' }>,
    bytes: Uint8Array<ArrayBuffer>,
    signal: AbortSignal,
  ): Promise<void> {
    this.set({ work: { step: 'opening', input } });
    const askPassword = (wrong: boolean) =>
      new Promise<string>((resolve) => {
        this.answerPassword = resolve;
        this.set({ work: { step: 'locked', input, wrong } });
      });
    const opened = await openPdf(bytes, askPassword, signal);
    signal.throwIfAborted();
    void this.opened?.close();
    this.opened = opened;
    const name = input.kind === 'file' ? input.file.name : nameOf(input.url);
    this.showNew({ input, name, pages: opened.pages });
    const url = input.kind === 'address' ? input.url : '';
    const { source, places } = await readPdf(
      opened.file,
      { url },
      {
        signal,
        onPage: (page, _, size) => {
          opened.setSize(page, size);
          this.show({ read: page });
        },
      },
    );
    if (source.title === '') source.title = name;
    if (source.text.trim() === '') this.show({ imageOnly: true });
    else await this.judge(source, places, input, signal);
  }

  private async readPasted(input: Input & { kind: 'text' }, signal: AbortSignal): Promise<void> {
    const source = readText(input.text);
    if (source.text.trim() === '') throw new NoDocument('empty');
    const before = this.opened;
    this.opened = null;
    this.showNew({ input, name: '', pages: null });
    void before?.close();
    await this.judge(source, null, input, signal);
  }

  private showNew(shown: Pick<Shown, 'input' | 'name' | 'pages'>): void {
    this.count += 1;
    this.set({
      work: null,
      trouble: null,
      shown: { ...shown, id: this.count, read: 0, text: null, imageOnly: false },
    });
  }

  /** Has the text read for its measures. The user asked for it, so it is read in any case. */
  private async judge(
    source: SourceText,
    places: PdfPlaces | null,
    input: Input,
    signal: AbortSignal,
  ): Promise<void> {
    const reading = await ask({ type: 'read', source, forced: true, marked: false });
    signal.throwIfAborted();
    if (reading === null) this.set({ trouble: { why: 'unread', input } });
    else this.show({ text: { source, places, reading, readAt: Date.now() } });
  }
}

/** The file name in an address, or the address. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}
