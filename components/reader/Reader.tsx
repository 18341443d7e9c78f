import { useLayoutEffect } from 'preact/hooks';
import { Note } from '../controls/Note';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import { DocumentView, type MarksOver } from './DocumentView';
import type { ReaderActions, ReaderState, Shown } from './reader';
import { Start } from './Start';
import { TroubleBanner, TroubleMessage } from './TroubleMessage';
import { useDrop } from './useDrop';
import { WorkPanel } from './WorkPanel';

interface ReaderProps {
  state: ReaderState;
  actions: ReaderActions;
  marks: MarksOver;
  startPage: number;
}

/** The reader: nothing yet, on the way, in trouble, or a document. What is shown stays until another one can be. */
export function Reader({ state, actions, marks, startPage }: ReaderProps) {
  const { work, trouble, shown } = state;
  const over = useDrop(actions.open);
  useTitle(shown);
  return (
    <div class={over ? 'reader over' : 'reader'}>
      {over && <DropHint />}
      {shown ? (
        <>
          {work && (
            <div class="above">
              <WorkPanel work={work} actions={actions} />
            </div>
          )}
          {trouble && <TroubleBanner trouble={trouble} actions={actions} />}
          <Notes state={state} shown={shown} />
          <DocumentView
            key={shown.id}
            shown={shown}
            actions={actions}
            marks={marks}
            startPage={shown.id === 1 ? startPage : 1}
          />
        </>
      ) : work ? (
        <main class="alone">
          <WorkPanel work={work} actions={actions} />
        </main>
      ) : trouble ? (
        <main class="alone">
          <TroubleMessage trouble={trouble} actions={actions} />
        </main>
      ) : (
        <Start onInput={actions.open} />
      )}
    </div>
  );
}

function DropHint() {
  const t = useText();
  return (
    <div class="drop-hint" aria-hidden="true">
      <p>{t(readerWords.dropNow)}</p>
    </div>
  );
}

/** What is to be known of the document: that it is a scan, or seems to be no disclosure, or that nothing is stored. */
function Notes({ state, shown }: { state: ReaderState; shown: Shown }) {
  const t = useText();
  const { text, imageOnly } = shown;
  const verdict = text?.reading.verdict;
  const notes = [
    ...(state.private ? [t(readerWords.private)] : []),
    ...(imageOnly ? [t(readerWords.imageOnly)] : []),
    ...(verdict && !verdict.disclosure ? [t(readerWords.notDisclosure, verdict.score)] : []),
    ...(text?.source.truncated ? [t(readerWords.truncated)] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </div>
  );
}

function useTitle(shown: Shown | null): void {
  const t = useText();
  const name = shown?.text?.source.title || shown?.name || '';
  useLayoutEffect(() => {
    document.title = name === '' ? t(readerWords.title) : t(readerWords.tabTitle, name);
  }, [t, name]);
}
