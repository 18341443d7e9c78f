import { render } from 'preact';
import { languageOf } from '../../components/language';
import { readOptions } from '../../components/options';
import type { Actions } from '../../components/page/actions';
import { bringIntoView } from '../../components/page/boxes';
import type { Handle } from '../../components/page/DisclosureMarks';
import { openPaint } from '../../components/page/highlight';
import { openHost, type PageHost } from '../../components/page/host';
import type { MarkedPage } from '../../components/page/marked';
import { PageMarks, type PageMarksProps } from '../../components/page/PageMarks';
import type { Findings } from '../../components/page/placing';
import { applyTheme } from '../../components/theme';
import { pageAddress } from '../../disclosure/address';
import { type KeptMarks, type KeptPage, slots } from '../../documents/kept';
import { ask, pageInterface } from '../../messaging';
import { actionsOn } from './actions';
import { aboutDisclosure, type NamedDocument, standingOn } from './answers';
import { asksForTheSame, locate, sameFindings } from './locate';
import { selectedText } from './selected';
import { watch } from './watch';

/** A frame lower than this has room for the small bar only; px. */
const lowFrame = 420;

/** Where marks stand, when that is not a frame of the web. */
export interface MarksSetting {
  /** What is marked. */
  document?: NamedDocument;
  /** Opened from a private window: nothing is stored. */
  private?: boolean;
  /** What can be done, as far as it differs. */
  adapt?(actions: Actions): Actions;
}

/** Draws the marks of a frame and keeps them true; the slots hold them. */
export function openMarks(setting: MarksSetting = {}): KeptMarks {
  const paint = openPaint(document);
  const handle: { current: Handle | null } = { current: null };
  let host: PageHost | null = null;
  let options = readOptions(undefined);
  /** The colours the host is shown in. */
  let { theme } = options;
  let kept: KeptPage | null = null;
  let page: MarkedPage | null = null;
  let findings: Findings = [];
  let selected: PageMarksProps['selected'] = null;
  /** Of the last thing shown: an answer that comes late is not shown any more. */
  let turn = 0;

  const draw = () => {
    if (marks.refused) return;
    if (!page && !selected) return remove();
    host ??= openHost(document);
    if (theme !== options.theme) {
      theme = options.theme;
      applyTheme(host.root.adoptedStyleSheets, theme);
    }
    const low = window !== window.top && window.innerHeight < lowFrame;
    render(
      <PageMarks
        language={languageOf(options.language, pageInterface()?.i18n.getUILanguage() ?? 'ja')}
        page={page}
        findings={findings}
        actions={actions}
        bar={{ ...options, collapsed: options.collapsed || low }}
        zoom={host.zoom}
        selected={selected}
        onSelected={() => {
          selected = null;
          draw();
        }}
        handle={handle}
      />,
      host.root,
    );
  };
  /** Finds the text on the page anew; whether it stands elsewhere now. */
  const place = (): boolean => {
    const next = kept && page && !marks.away && !marks.refused ? locate(kept, page) : [];
    if (sameFindings(findings, next)) return false;
    findings = next;
    paint.set(findings.flat());
    return true;
  };
  const update = (next: MarkedPage) => {
    const same = asksForTheSame(page, next);
    page = next;
    // What moves on the page is seen by itself.
    if (!same) place();
    draw();
  };

  const show = async (next: KeptPage) => {
    const disclosure = next.reading?.disclosure;
    const moved = kept !== null && pageAddress(kept.source.url) !== pageAddress(next.source.url);
    if (marks.away && !moved && !next.forced) return;
    if (!next.reading || !disclosure) return remove();
    marks.away = false;
    kept = next;
    turn += 1;
    if (page?.disclosure === disclosure) {
      place();
      return update({ ...page, readAt: next.readAt });
    }
    const now = turn;
    void ask({ type: 'marksChanged' });
    const about = await aboutDisclosure(disclosure, setting.document);
    if (turn !== now) return;
    if (!about) return page ? undefined : remove();
    const { truncated } = next.reading;
    const inPrivate = about.private || setting.private === true;
    update({ ...about, private: inPrivate, disclosure, truncated, readAt: next.readAt });
  };
  /** Shows how we stand now. */
  const follow = async () => {
    if (!page) return;
    const now = turn;
    const { disclosure } = page;
    const standing = await standingOn(disclosure, page, setting.document);
    if (turn === now && page && standing && standing.record.revision >= page.record.revision)
      update({ ...page, ...standing });
  };
  /** Takes everything off the page and listens to nothing any more. */
  const clear = () => {
    turn += 1;
    watching.stop();
    pageInterface()?.storage.onChanged.removeListener(stored);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('pagehide', hidden);
    if (host) render(null, host.root);
    host?.remove();
    paint.remove();
  };
  const remove = () => {
    clear();
    if (slots().tazanMarks === marks) delete slots().tazanMarks;
    void ask({ type: 'marksChanged' });
  };

  const ownActions = actionsOn({
    kept: () => kept,
    page: () => page,
    update,
    follow,
    remember: (bar) => {
      options = { ...options, ...bar };
      draw();
    },
    leave: (gone) => {
      marks.away = gone;
      place();
      draw();
      void ask({ type: 'marksChanged' });
    },
    remove,
  });
  const actions = setting.adapt?.(ownActions) ?? ownActions;
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    if ('revision' in changes) void follow();
    if ('options' in changes) void readStored();
  };
  const readStored = async () => {
    const stored = await pageInterface()
      ?.storage.local.get(['options'])
      .catch(() => undefined);
    options = readOptions(stored?.options);
    if (page || selected) draw();
  };
  /** The page came back from the cache of pages gone back from: what happened meanwhile was not heard. */
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    void ask({ type: 'marksChanged' });
    void follow();
  };
  /** A frame that is left takes its part of the badge with it. */
  const hidden = () => {
    if (window !== window.top) void ask({ type: 'marksChanged' });
  };

  const watching = watch(document, {
    moved: () => {
      if (host && !host.hold()) {
        marks.refused = true;
        return clear();
      }
      paint.hold();
      if (place()) draw();
      handle.current?.relaid();
    },
    changed: async () => {
      if (!marks.away)
        await slots()
          .tazanRead?.()
          .catch(() => {});
    },
  });
  pageInterface()?.storage.onChanged.addListener(stored);
  window.addEventListener('pageshow', shown);
  window.addEventListener('pagehide', hidden);
  const ready = readStored();

  const marks: KeptMarks = {
    away: false,
    refused: false,
    show: (next) => void ready.then(() => show(next)),
    step: (by) => handle.current?.step(by),
    reveal(finding) {
      const found = kept?.reading?.disclosure?.findings[finding];
      const ranges = (found && kept?.places.rangesOf(found.start, found.end)) ?? [];
      if (ranges.length === 0) return false;
      if (place()) draw();
      // What the user rejected, and everything on a page that has its way, has no card.
      if (handle.current && findings[finding]?.length) handle.current.go(finding);
      else bringIntoView(ranges);
      return true;
    },
    select: async (selection) => {
      await ready;
      const found = await selectedText(selection);
      selected = found && { ...found, private: found.private || setting.private === true };
      if (selected) draw();
      else if (!page) remove();
    },
    remove,
  };
  return marks;
}
