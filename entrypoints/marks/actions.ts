import type { BarOptions } from '../../components/options';
import type { Actions } from '../../components/page/actions';
import { copyText } from '../../components/page/clipboard';
import { linkTo } from '../../components/page/link';
import type { MarkedPage } from '../../components/page/marked';
import type { Reading, SourceText } from '../../disclosure/disclosure';
import { type KeptPage, slots } from '../../documents/kept';
import type { MeasureChoices } from '../../measures/choices';
import { ask } from '../../messaging';

/** The marks that are acted on. */
interface Marked {
  kept(): KeptPage | null;
  page(): MarkedPage | null;
  update(page: MarkedPage): void;
  /** Asks anew how we stand. */
  follow(): Promise<void>;
  remember(bar: Partial<BarOptions>): void;
  /** Takes the marks off the page, all but the notice that says so; or puts them back. */
  leave(gone: boolean): void;
  remove(): void;
}

/** What can be done from the marks of a page: most of it is asked of the background. */
export function actionsOn(marks: Marked): Actions {
  let choices: MeasureChoices[] | null = null;
  const read = (): { source: SourceText; reading: Reading } | null => {
    const { source, reading } = marks.kept() ?? {};
    return source && reading ? { source, reading } : null;
  };
  const add = async (findings: readonly number[]) => {
    const now = read();
    const answer = now && (await ask({ type: 'addFindings', ...now, findings: [...findings] }));
    return answer?.added ?? null;
  };
  return {
    async setStatus(measure, status, reason) {
      const answer = await ask({ type: 'setStatus', measure, status, reason });
      const page = marks.page();
      if (answer && page) marks.update({ ...page, statuses: { ...page.statuses, ...answer.statuses } });
      return answer !== null;
    },
    add,
    async correct(finding, correction) {
      const now = read();
      const answer = now && (await ask({ type: 'correctFinding', ...now, finding, correction }));
      if (!answer) return null;
      await marks.follow();
      const { change } = answer;
      return async () => {
        const undone = change !== null && (await ask({ type: 'undoChange', change })) === true;
        await marks.follow();
        return undone;
      };
    },
    update: async () => (await add(marks.page()?.record.changes.added ?? [])) !== null,
    async copyLink(finding) {
      const { places, reading, source } = marks.kept() ?? {};
      const found = reading?.disclosure?.findings[finding];
      if (!found || !places || !source) return null;
      const { start, end } = found;
      const text = {
        whole: places.rangeOf(start, end),
        stretches: places.rangesOf(start, end),
        page: source.text,
      };
      const link = linkTo(text, location.href);
      return link === null ? null : copyText(document, link);
    },
    async choices() {
      choices ??= await ask({ type: 'measureChoices' });
      return choices;
    },
    async readAgain() {
      await slots()
        .tazanRead?.()
        .catch(() => {});
    },
    // Firefox opens its sidebar for a click in its own windows only.
    ...(import.meta.env.FIREFOX
      ? {}
      : { openPanel: async () => (await ask({ type: 'openPanel' })) === true }),
    rememberBar(bar) {
      marks.remember(bar);
      void ask({ type: 'rememberBar', ...bar });
    },
    setAside(aside) {
      void ask({ type: 'notDisclosure', revoke: !aside }).then(() => marks.leave(aside));
    },
    hideSite(hidden) {
      void ask({ type: 'hideSite', revoke: !hidden }).then(() => marks.leave(hidden));
    },
    leave: marks.remove,
  };
}
