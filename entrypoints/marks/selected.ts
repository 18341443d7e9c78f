import type { PageMarksProps } from '../../components/page/PageMarks';
import type { KeptSelection } from '../../documents/kept';
import { ask } from '../../messaging';

/** A selected text with what it seems to state; null when nobody answered. */
export async function selectedText({
  source,
  place,
  quote,
  box,
}: KeptSelection): Promise<PageMarksProps['selected']> {
  const none = { measures: [], state: 'planned', date: '', private: false } as const;
  const suggestion = quote === '' ? none : await ask({ type: 'suggest', source, place, quote, alone: false });
  if (!suggestion) return null;
  const { measures, state, date } = suggestion;
  return {
    quote,
    box,
    suggested: measures,
    chosen: { measure: measures[0] ?? 'other', state, date },
    private: suggestion.private,
    add: async (chosen) =>
      (await ask({ type: 'addSelection', source, place, quote, alone: false, ...chosen }))?.added ?? null,
  };
}
