import { citationAddress, pageAt } from '../../checklist/citation';
import { sha256 } from '../../checklist/text';
import type { Actions } from '../../components/page/actions';
import { copyText } from '../../components/page/clipboard';
import type { MarksOver } from '../../components/reader/DocumentView';
import type { Shown } from '../../components/reader/reader';
import type { SourceText } from '../../disclosure/disclosure';
import type { KeptMarks } from '../../documents/kept';
import { type Places, PlaceTable } from '../../documents/places';
import { selectionIn } from '../../documents/selection';
import { openMarks } from '../marks/marks';

type ReadText = NonNullable<Shown['text']>;

/** The marks of web pages, over a document in the reader. */
export class ReaderMarks implements MarksOver {
  private marks: KeptMarks | null = null;
  private marked: ReadText | null = null;
  /** What is shown, and where its text stands. */
  private shown: { source: SourceText; places: Places } | null = null;
  private turn = 0;

  constructor(
    private readonly inPrivate: boolean,
    /** Reads the document again, from where it came. */
    private readonly readAgain: () => void,
  ) {}

  show(text: ReadText, places: Places): void {
    this.turn += 1;
    this.shown = { source: text.source, places };
    void this.draw(text, places, this.turn);
  }

  /** Goes to the next or the previous measure. */
  step(by: 1 | -1): void {
    this.marks?.step(by);
  }

  /** Asks which measure the selected text states. */
  select(): void {
    if (this.shown) this.marks?.select(selectionIn(document, this.shown, getSelection()?.toString() ?? ''));
  }

  /** Takes the marks away: another document comes. */
  remove(): void {
    this.turn += 1;
    this.marks?.remove();
    this.marks = null;
    this.marked = null;
    this.shown = null;
  }

  placesIn(article: HTMLElement, source: SourceText): Places {
    const table = new PlaceTable();
    for (const element of article.querySelectorAll<HTMLElement>('[data-start]')) {
      const node = element.firstChild;
      if (node?.nodeType === 3)
        table.add(Number(element.dataset.start), (node as Text).data.length, node as Text, 0);
    }
    return table.finish(source.text);
  }

  private async draw(text: ReadText, places: Places, turn: number): Promise<void> {
    const { source, reading, readAt } = text;
    if (this.marked !== text) {
      this.marks?.remove();
      const textHash = await sha256(source.text);
      if (turn !== this.turn) return;
      this.marks = openMarks({
        document: { url: source.url, textHash },
        private: this.inPrivate,
        adapt: (actions) => this.adapted(actions, text),
      });
      this.marked = text;
    }
    this.marks?.show({ source, places, reading, settled: Promise.resolve(), readAt, forced: true });
  }

  private adapted({ openPanel: _, hideSite: __, ...actions }: Actions, text: ReadText): Actions {
    return {
      ...actions,
      ...(this.inPrivate
        ? {
            setStatus: async () => false,
            add: async () => null,
            correct: async () => null,
            update: async () => false,
          }
        : {}),
      async copyLink(index) {
        const finding = text.reading.disclosure?.findings[index];
        const page = finding && pageAt(text.source.pages, finding.start);
        const { url, kind } = text.source;
        const link = citationAddress(page === undefined ? {} : { page }, { url, origin: kind });
        return link === '' ? null : copyText(document, link);
      },
      readAgain: async () => this.readAgain(),
    };
  }
}
