import { render } from 'preact';
import { sha256 } from '../../checklist/text';
import { SampleBanner } from '../../components/welcome/SampleBanner';
import { welcomeWords } from '../../components/words/welcome';
import type { SourceText } from '../../disclosure/disclosure';
import { readDocument } from '../../documents/html';
import { asLaidOut } from '../../documents/layout';
import type { Places } from '../../documents/places';
import { ask } from '../../messaging';
import { openMarks } from '../marks/marks';
import { checklistOpener } from '../own/checklist';
import { OwnPage } from '../own/OwnPage';

const open = checklistOpener();
const notice = document.getElementById('notice') as HTMLElement;

/** The notice as it is read from any page. It has no address of its own: it is known by its text. */
function readNotice(): { source: SourceText; places: Places } {
  const { source, places } = readDocument(notice, { ...asLaidOut, url: '' });
  return { source: { ...source, title: notice.querySelector('h1')?.innerText ?? '' }, places };
}

/** Reads the notice and marks it. No script is put into a page of ours, so this does what the walker does elsewhere. */
async function mark(textHash: string): Promise<void> {
  const { source, places } = readNotice();
  const marks = openMarks({
    document: { url: '', textHash },
    // There is no site to be left alone, and the panel has nothing to say of a page of ours.
    adapt: ({ openPanel: _, hideSite: __, ...actions }) => ({ ...actions, readAgain: async () => show() }),
  });
  const show = async () => {
    const reading = await ask({ type: 'read', source, forced: true, marked: true });
    marks.show({ source, places, reading, settled: Promise.resolve(), readAt: Date.now(), forced: true });
  };
  await show();
}

const hash = sha256(readNotice().source.text);
void hash.then(mark);

const root = document.getElementById('root');
if (root)
  void hash.then((textHash) =>
    render(
      <OwnPage title={welcomeWords.sampleTitle}>
        {() => <SampleBanner open={open} disclosure={`text:${textHash}`} />}
      </OwnPage>,
      root,
    ),
  );
