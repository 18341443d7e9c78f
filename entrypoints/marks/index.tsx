import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paint } from '../../components/page/highlight';
import { openHost } from '../../components/page/host';
import type { MarkedPage } from '../../components/page/marked';
import { PageMarks } from '../../components/page/PageMarks';
import type { Language } from '../../components/page/strings';
import { type KeptPage, slots } from '../../documents/kept';
import type { MeasureId } from '../../measures/index';
import { ask, pageInterface } from '../../messaging';

/** The interface language: the user's choice, or the browser's. */
async function chosenLanguage(): Promise<Language> {
  const api = pageInterface();
  const { options } = ((await api?.storage.local.get(['options']).catch(() => ({}))) ?? {}) as {
    options?: { language?: unknown };
  };
  if (options?.language === 'ja' || options?.language === 'en') return options.language;
  return api?.i18n.getUILanguage().startsWith('ja') === false ? 'en' : 'ja';
}

/** Marks a page that was read: paint, marks, bar, card. The answer takes everything off again; undefined: nothing was drawn. */
async function mark(kept: KeptPage, overtaken: () => boolean): Promise<(() => void) | undefined> {
  await kept.settled;
  const { reading, source, places } = kept;
  const disclosure = reading?.disclosure;
  if (!reading || !disclosure) return undefined;

  const { findings } = disclosure;
  const measures = [...new Set(findings.map(({ measure }) => measure))].filter(
    (id): id is MeasureId => id !== 'other',
  );
  const [about, standing, language] = await Promise.all([
    ask({ type: 'aboutMeasures', measures }),
    ask({ type: 'standing', measures }),
    chosenLanguage(),
  ]);
  // A newer reading took the place of this one, or the extension is gone.
  if (overtaken() || slots().tazanPage !== kept || !about || !standing) return undefined;

  const ranges = findings.map(({ start, end }) => places.rangesOf(start, end));
  const unpaint = paint(document, ranges.flat());
  const host = openHost(document);
  let page: MarkedPage = {
    disclosure,
    truncated: reading.truncated,
    about: new Map(about.map((one) => [one.id, one])),
    statuses: standing.statuses,
  };
  let revision = standing.revision;

  const show = () =>
    render(
      <PageMarks
        page={page}
        language={language}
        ranges={ranges}
        onStatus={async (measure, status, reason) =>
          take(await ask({ type: 'setStatus', measure, status, reason }))
        }
        onAdd={async (indexes) =>
          (await ask({ type: 'addFindings', source, reading, findings: indexes }))?.added ?? null
        }
        onNotDisclosure={() => {
          void ask({ type: 'notDisclosure' });
          remove();
        }}
        onHideSite={() => {
          void ask({ type: 'hideSite' });
          remove();
        }}
      />,
      host.root,
    );
  /** Shows our standing, unless a newer one is shown already. */
  const take = (answer: { revision: number; statuses: MarkedPage['statuses'] } | null): boolean => {
    if (answer && answer.revision >= revision) {
      revision = answer.revision;
      // setStatus may answer for its one measure.
      page = { ...page, statuses: { ...page.statuses, ...answer.statuses } };
      show();
    }
    return answer !== null;
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'revision' in changes) void ask({ type: 'standing', measures }).then(takeAll);
  };
  const takeAll = (answer: { revision: number; statuses: MarkedPage['statuses'] } | null) => {
    if (answer && answer.revision >= revision) page = { ...page, statuses: {} };
    take(answer);
  };
  const remove = () => {
    pageInterface()?.storage.onChanged.removeListener(changed);
    render(null, host.root);
    host.remove();
    unpaint();
    if (slots().tazanMarks === remove) delete slots().tazanMarks;
  };
  pageInterface()?.storage.onChanged.addListener(changed);
  show();
  return remove;
}

/** Injected into a frame that holds a disclosure, after the walker; again after every new reading. */
export default defineUnlistedScript(async () => {
  const slot = slots();
  slot.tazanMarks?.();
  const kept = slot.tazanPage;
  if (!kept) return;
  // Another injection may come while this one still waits for its answers.
  let overtaken = false;
  slot.tazanMarks = () => {
    overtaken = true;
  };
  try {
    const remove = await mark(kept, () => overtaken);
    if (remove) slot.tazanMarks = remove;
  } catch {
    // A page on which marks cannot be drawn stays as it is.
  }
});
