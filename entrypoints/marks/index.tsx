import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { slots } from '../../documents/kept';
import { openMarks } from './marks';

/** Injected into a frame that holds a disclosure, or in which the user selected a text; perhaps more than once. */
export default defineUnlistedScript(async () => {
  const slot = slots();
  try {
    const marks = slot.tazanMarks ?? openMarks();
    slot.tazanMarks = marks;
    const { tazanPage: page, tazanSelection: selection } = slot;
    delete slot.tazanSelection;
    if (selection) marks.select(selection);
    await page?.settled;
    if (page && slot.tazanPage === page && page.reading?.disclosure) marks.show(page);
  } catch {
    // A page on which marks cannot be drawn stays as it is.
  }
});
