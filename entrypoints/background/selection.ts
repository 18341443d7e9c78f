import type { Disclosure, Finding, SourceText, State } from '../../disclosure/disclosure';
import { readDisclosure } from '../../disclosure/read';
import { overlap, suggest } from '../../disclosure/suggest';
import type { SelectedText } from '../../messaging';
import { store } from './store';
import { weights } from './weights';

/** Which measure a selected text states. */
export async function suggestFor({ source, place, quote }: SelectedText) {
  return suggest(source, place, quote, await weights());
}

/** Adds a selected text to the checklist, as a finding of its page. */
export async function addSelection(
  selected: SelectedText,
  chosen: { measure: Finding['measure']; state: State; date: string },
): Promise<{ added: number; revision: number }> {
  const { source, place, quote } = selected.alone ? await onSavedPage(selected) : selected;
  const reading = readDisclosure(source, await weights(), { forced: true });
  const read = reading.disclosure;
  if (read === undefined) throw new Error('A forced reading gave no disclosure');
  const known = reading.verdict.disclosure ? readAlready(read, place, chosen.measure) : -1;
  if (known >= 0) {
    const { state, date = '' } = read.findings[known] ?? {};
    const { added, revision } = await (await store()).addFindings({
      source,
      reading,
      findings: [known],
      // What the user chose in the form wins over what was read.
      correction: {
        ...(state === chosen.state ? {} : { state: chosen.state }),
        ...(date === chosen.date ? {} : { date: chosen.date }),
      },
    });
    return { added, revision };
  }
  const findings = [...read.findings, selectedFinding(source, place, quote, chosen)];
  const { added, revision } = await (await store()).addFindings({
    source,
    reading: { ...reading, disclosure: { ...read, findings } },
    findings: [findings.length - 1],
    // Read as nothing in particular, and said by the user to be this: so it stays over re-reading.
    correction: { measure: chosen.measure },
  });
  return { added, revision };
}

/** The selected text on the page as it was saved, where it was: a sentence must not take the place of a whole notice. */
async function onSavedPage(selected: SelectedText): Promise<SelectedText> {
  const opened = await store();
  const saved = await opened.saved(selected.source);
  const kept = saved && (await opened.text(saved.fields.textHash));
  if (!kept) return selected;
  const start = kept.source.text.indexOf(selected.quote);
  const place = start < 0 ? null : { start, end: start + selected.quote.length };
  return { ...selected, source: { ...kept.source, url: selected.source.url }, place };
}

/** The finding that was read at the place and says the same, as an index, or -1. */
function readAlready(
  { findings }: Disclosure,
  place: SelectedText['place'],
  measure: Finding['measure'],
): number {
  return findings.findIndex((one) => {
    const common = overlap(one, place);
    return one.measure === measure && common > 0 && common >= (one.end - one.start) / 2;
  });
}

function selectedFinding(
  source: SourceText,
  place: SelectedText['place'],
  quote: string,
  { state, date }: { state: State; date: string },
): Finding {
  return {
    measure: 'other',
    state,
    quote: place ? source.text.slice(place.start, place.end) : quote,
    start: place?.start ?? 0,
    end: place?.end ?? 0,
    ...(date === '' ? {} : { date }),
    section: '',
    confidence: 1,
    evidence: [{ kind: 'rule', text: 'chosen by the user', weight: 1 }],
  };
}
