import { render } from 'preact';
import type { Actions } from '../../components/page/actions';
import { openPaint } from '../../components/page/highlight';
import { openHost } from '../../components/page/host';
import type { MarkedPage } from '../../components/page/marked';
import { PageMarks } from '../../components/page/PageMarks';
import type { Findings } from '../../components/page/placing';
import type { Finding } from '../../disclosure/disclosure';
import { readDocument } from '../../documents/html';
import type { KeptPage } from '../../documents/kept';
import { asLaidOut } from '../../documents/layout';
import { asksForTheSame, locate, sameFindings } from '../../entrypoints/marks/locate';
import { aboutMeasures } from '../../measures/about';
import { measures } from '../../measures/index';

/** Findings on the page. */
const count = 40;

const { source, places } = readDocument(document, { ...asLaidOut, url: location.href });
const stated = source.blocks.filter(({ start, end }) => end - start > 20).slice(0, count);
if (stated.length < count) throw new Error(`The page has ${stated.length} places to paint.`);
const findings = stated.map(({ start, end }, at): Finding => {
  const measure = measures[at % measures.length];
  if (measure === undefined) throw new Error('There are no measures.');
  return {
    measure: measure.id,
    state: 'done',
    quote: source.text.slice(start + 2, end - 2),
    start: start + 2,
    end: end - 2,
    section: '',
    confidence: 0.9,
    evidence: [],
  };
});
const ids = findings.flatMap(({ measure }) => (measure === 'other' ? [] : [measure]));
let page: MarkedPage = {
  disclosure: {
    url: source.url,
    organisation: '',
    title: '',
    published: '',
    stage: 'first',
    incidents: [],
    affected: [],
    leakedItems: [],
    causes: [],
    findings,
  },
  truncated: false,
  about: new Map(aboutMeasures(ids).map((one) => [one.id, one])),
  incidents: [],
  statuses: Object.fromEntries(ids.map((id) => [id, 'gap' as const])),
  record: {
    revision: 1,
    savedAt: null,
    findings: findings.map(() => null),
    changes: { added: [], done: [] },
  },
  private: false,
  readAt: 1,
};
const kept: KeptPage = {
  source,
  places,
  reading: null,
  settled: Promise.resolve(),
  readAt: 1,
  forced: false,
};
let located: Findings = locate(kept, page);
const ranges = located.flat();
const paint = openPaint(document);
const nothing = async () => null;
const actions: Actions = {
  setStatus: async () => true,
  add: nothing,
  correct: nothing,
  update: async () => true,
  copyLink: async () => true,
  choices: nothing,
  readAgain: async () => {},
  rememberBar() {},
  setAside() {},
  leave() {},
};
/** As the background answers: nothing in it is the object it was. */
const answer = structuredClone({ record: page.record, statuses: page.statuses });
let host: ReturnType<typeof openHost> | null = null;

function draw(): void {
  host ??= openHost(document);
  render(
    <PageMarks
      language="ja"
      page={page}
      findings={located}
      actions={actions}
      bar={{ corner: 'bottom-right', collapsed: false }}
      zoom={() => 1}
      selected={null}
      onSelected={() => {}}
      handle={{ current: null }}
    />,
    host.root,
  );
}

/** Makes the browser settle style and layout now. */
const layout = () => document.documentElement.getBoundingClientRect().height + document.body.offsetHeight;

/** What is run and timed, each on a page of its own. */
Object.assign(globalThis, {
  painting: {
    /** The findings painted as the product does. */
    ours() {
      paint.set(ranges);
      layout();
    },
    /** Each wrapped in an element, as one would by hand. */
    theirs() {
      const style = document.createElement('style');
      style.textContent = '.wrapped{background:#cde;text-decoration:underline}';
      document.head.append(style);
      for (const range of ranges) {
        const span = document.createElement('span');
        span.className = 'wrapped';
        range.surroundContents(span);
      }
      layout();
    },
    /** Everything drawn, before a status changes. */
    drawn() {
      paint.set(ranges);
      draw();
      layout();
    },
    /** One status changes: as the marks do when they hear of it. */
    follow() {
      const [first] = ids;
      if (first === undefined) return;
      const before = page;
      page = { ...page, ...answer, statuses: { ...answer.statuses, [first]: 'in-place' } };
      if (!asksForTheSame(before, page)) {
        const next = locate(kept, page);
        if (!sameFindings(located, next)) {
          located = next;
          paint.set(located.flat());
        }
      }
      draw();
      layout();
    },
  },
});
