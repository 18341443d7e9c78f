import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Reader } from '../../components/reader/Reader';
import { readerWords } from '../../components/words/reader';
import { OwnPage } from '../own/OwnPage';
import { readRequest } from '../own/reader';
import { followReaderCommands } from './commands';
import { ReaderMarks } from './marks';
import { ReaderSession } from './session';

const request = readRequest(location.href);
const inPrivate = request?.private ?? false;
const session = new ReaderSession(inPrivate);
const marks = new ReaderMarks(inPrivate, () => {
  const { shown } = session.state;
  if (shown) session.open(shown.input);
});
/** `#page=3`, as browsers read it in the address of a PDF. */
const startPage = Number(/[#&]page=(\d{1,5})\b/.exec(location.hash)?.[1] ?? 1);

function ReaderPage() {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    // What happened before this was drawn: a quick answer is there already.
    setState(session.state);
    return session.subscribe(() => setState(session.state));
  }, []);
  const shown = state.shown?.id;
  useEffect(() => () => marks.remove(), [shown]);
  return <Reader state={state} actions={actions} marks={marks} startPage={startPage} />;
}

const actions = {
  open: session.open.bind(session),
  allow: session.allow.bind(session),
  unlock: session.unlock.bind(session),
  cancel: session.cancel.bind(session),
  retry: session.retry.bind(session),
  dismiss: session.dismiss.bind(session),
};

followReaderCommands(marks);
// The worker of the document ends with the page, also where the page is only put aside.
addEventListener('pagehide', () => session.close());
if (request) session.open({ kind: 'address', url: request.url, tab: request.tab });

const root = document.getElementById('root');
if (root) render(<OwnPage title={readerWords.title}>{() => <ReaderPage />}</OwnPage>, root);
