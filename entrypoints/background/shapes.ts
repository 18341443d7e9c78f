import type { FindingCorrection } from '../../checklist/interface';
import type { Finding, Reading, SourceText, State } from '../../disclosure/disclosure';
import { isMeasureId } from '../../measures/index';
import type { SelectedText } from '../../messaging';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isOffset = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Whether something is a text with blocks that lie in it, of a bearable size. */
export function isSourceText(value: unknown): value is SourceText {
  if (
    !isRecord(value) ||
    typeof value.text !== 'string' ||
    value.text.length > 1_000_000 ||
    !Array.isArray(value.blocks)
  )
    return false;
  const { length } = value.text;
  const strings = [value.title, value.siteName, value.url].every(
    (one) => typeof one === 'string' && one.length < 100_000,
  );
  return (
    strings &&
    value.blocks.every(
      (block) =>
        isRecord(block) &&
        isOffset(block.start, length) &&
        isOffset(block.end, length) &&
        typeof block.kind === 'string' &&
        typeof block.furniture === 'boolean' &&
        typeof block.level === 'number',
    )
  );
}

/** Whether something is a reading with a disclosure whose findings have what is stored of them. */
export function isReading(value: unknown): value is Reading {
  if (!isRecord(value) || !isRecord(value.verdict) || !isRecord(value.disclosure)) return false;
  const { findings, organisation, title, published, incidents } = value.disclosure;
  const facts =
    [organisation, title, published].every((one) => typeof one === 'string') && Array.isArray(incidents);
  return facts && isFindings(findings);
}

/** Whether something is a list of findings with what is stored of them. */
export function isFindings(value: unknown): value is Finding[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isRecord(one) &&
        isMeasureOrOther(one.measure) &&
        isState(one.state) &&
        typeof one.quote === 'string' &&
        typeof one.section === 'string' &&
        isOffset(one.start, 1_000_000) &&
        isOffset(one.end, 1_000_000),
    )
  );
}

/** Whether something names a measure of this version, or none of them. */
export function isMeasureOrOther(value: unknown): value is Finding['measure'] {
  return value === 'other' || (typeof value === 'string' && isMeasureId(value));
}

/** Whether something is a state of a finding. */
export function isState(value: unknown): value is State {
  return value === 'done' || value === 'planned' || value === 'ongoing';
}

/** Whether something is '' or an ISO date, of a day or of a month. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^(?:\d{4}-\d{2}(?:-\d{2})?)?$/.test(value);
}

/** Whether something is what a user may say of a finding against its reading, and nothing else. */
export function isCorrection(value: unknown): value is FindingCorrection {
  const checks: Record<string, (field: unknown) => boolean> = {
    measure: isMeasureOrOther,
    state: isState,
    date: isDate,
    rejected: (field) => typeof field === 'boolean',
  };
  return isRecord(value) && Object.entries(value).every(([name, field]) => checks[name]?.(field) === true);
}

/** Whether something is a selected text of a bearable size whose place lies in its source. */
export function isSelectedText(value: unknown): value is SelectedText {
  if (!isRecord(value) || !isSourceText(value.source)) return false;
  const { quote, place, source } = value;
  if (typeof value.alone !== 'boolean') return false;
  if (typeof quote !== 'string' || quote.trim() === '' || quote.length > 10_000) return false;
  return (
    place === null ||
    (isRecord(place) &&
      isOffset(place.start, source.text.length) &&
      isOffset(place.end, source.text.length) &&
      (place.start as number) < (place.end as number))
  );
}
