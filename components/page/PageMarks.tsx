import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageContext } from '../language';
import { DisclosureMarks, type DisclosureMarksProps } from './DisclosureMarks';
import type { MarkedPage } from './marked';
import { type Selected, SelectionCard } from './SelectionCard';
import type { Box } from './spot';
import type { Language } from './strings';
import { usePageEscape } from './usePageEscape';
import { useSpot } from './useSpot';

/** What is shown over a page. */
export interface PageMarksProps extends Omit<DisclosureMarksProps, 'page' | 'onMoved'> {
  language: Language;
  /** Null on a page that is no disclosure, where only a selected text is asked about. */
  page: MarkedPage | null;
  /** Factor that undoes the page's own zoom, which may change. */
  zoom(): number;
  /** A selected text to ask about, and where it is shown. */
  selected: (Selected & { box: Box | null }) | null;
  onSelected(): void;
}

/** Marks beside the text, bar and card; and the card of a selected text. */
export function PageMarks({ language, page, selected, onSelected, zoom, ...props }: PageMarksProps) {
  const [, setZoom] = useState(1);
  return (
    <LanguageContext.Provider value={language}>
      <div class="page" lang={language} style={{ zoom: String(zoom()) }}>
        {page && <DisclosureMarks {...props} page={page} onMoved={() => setZoom(zoom())} />}
        {selected && <SelectedCard {...props} selected={selected} onSelected={onSelected} />}
      </div>
    </LanguageContext.Provider>
  );
}

function SelectedCard({
  selected,
  actions,
  onSelected,
}: Pick<PageMarksProps, 'actions' | 'onSelected'> & { selected: NonNullable<PageMarksProps['selected']> }) {
  const card = useRef<HTMLElement>(null);
  const spot = useSpot(card, () => selected.box);
  useEffect(() => card.current?.focus({ preventScroll: true }), [selected]);
  usePageEscape(onSelected);
  return (
    <SelectionCard
      key={selected.quote}
      selected={selected}
      choices={actions.choices}
      spot={spot}
      element={card}
      onClose={onSelected}
    />
  );
}
