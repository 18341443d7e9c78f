import { ReasonMissing, RecordDamaged } from '../../checklist/errors';
import { explain, FormatError } from '../../checklist/formats/fault';
import type { Text } from '../../measures/measure';

/** What went wrong with a file, in words for the user. */
export function faultText(error: unknown): Text {
  if (error instanceof FormatError) return error.text;
  if (error instanceof RecordDamaged) return explain({ fault: 'text-altered' });
  if (error instanceof ReasonMissing) return explain({ fault: 'reason-missing' });
  const message = error instanceof Error ? error.message : String(error);
  return { ja: message, en: message };
}
