import { useMemo } from 'preact/hooks';
import { statuses } from '../../checklist/checklist';
import type { StatusCounts } from '../../checklist/progress';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import { insightWords } from '../words/insights';
import { writeList, writeNumber } from '../words/written';
import { applicableIn, parts } from './counts';
import { DataTable } from './DataTable';
import { Picture } from './Picture';
import { bars } from './plots';

/** How many stand where, of one thing. */
export interface Counted {
  id: string;
  label: string;
  counts: StatusCounts;
}

interface CountsPictureProps {
  title: string;
  help?: string;
  /** What the rows are, as a heading. */
  of: string;
  rows: readonly Counted[];
}

/** How many stand where, row by row: each bar is the whole of its row, what is not applicable left out. */
export function CountsPicture({ title, help, of, rows }: CountsPictureProps) {
  const t = useText();
  const language = useLanguage();
  const drawn = useMemo(
    () =>
      rows.map(({ label, counts }) => {
        const whole = applicableIn(counts);
        const values = Object.fromEntries(
          parts.map((part) => [part, whole === 0 ? 0 : counts[part] / whole]),
        );
        const note =
          whole === 0 ? t(insightWords.nothingApplicable) : t(insightWords.ratio, counts['in-place'], whole);
        return { label, values, note };
      }),
    [rows, t],
  );
  const draw = useMemo(() => (width: number) => bars(drawn, 1, width), [drawn]);
  return (
    <Picture
      title={title}
      {...(help ? { help } : {})}
      said={writeList(
        drawn.map(({ label, note }) => `${label} ${note}`),
        language,
      )}
      draw={draw}
      fills={parts}
      table={
        <DataTable
          caption={title}
          heads={[of, ...statuses.map((status) => t(statusLabels[status]))]}
          rows={rows.map(({ id, label, counts }) => ({
            key: id,
            cells: [label, ...statuses.map((status) => writeNumber(counts[status], language))],
          }))}
        />
      }
    />
  );
}
