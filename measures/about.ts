import { frameworks } from './frameworks';
import { type MeasureId, measures } from './index';
import type { Kind, Text } from './measure';

/** What is shown of a measure where the catalog is not carried: in pages. */
export interface AboutMeasure {
  id: MeasureId;
  kind: Kind;
  label: Text;
  definition: Text;
  question: Text;
  /** One entry per framework, in the order they are shown; `url` is '' where a control has no address of its own. */
  controls: { framework: Text; verified: boolean; controls: { name: Text; url: string }[] }[];
}

/** The measures asked for, in that order; ids that are none are left out. */
export function aboutMeasures(ids: readonly MeasureId[]): AboutMeasure[] {
  return ids.flatMap((id) => {
    const measure = measures.find((one) => one.id === id);
    if (!measure) return [];
    const { kind, label, definition, question } = measure;
    const controls = frameworks.flatMap((framework) => {
      const link = measure.controls.find((one) => one.framework === framework.id);
      if (!link) return [];
      const named = link.ids.map((control) => ({
        name: framework.name(control),
        url: framework.url(control) ?? '',
      }));
      return [{ framework: framework.title, verified: link.verified, controls: named }];
    });
    return [{ id, kind, label, definition, question, controls }];
  });
}
