import type { Reading, SourceText } from '../../disclosure/disclosure';

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
  return (
    facts &&
    Array.isArray(findings) &&
    findings.every(
      (one) =>
        isRecord(one) &&
        typeof one.measure === 'string' &&
        typeof one.state === 'string' &&
        typeof one.quote === 'string',
    )
  );
}
