import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { generalWords } from '../words/general';
import { readerWords } from '../words/reader';
import { FilePicker } from './FilePicker';
import type { ReaderActions, Shown } from './reader';
import { percentOf, type Zoom, zoomed } from './zoom';

/** How a document is shown. */
export type View = 'pages' | 'text';

interface ToolbarProps {
  shown: Shown;
  view: View;
  onView: (view: View) => void;
  current: number;
  onPage: (page: number) => void;
  zoom: Zoom;
  /** CSS px for a point, as it is. */
  scale: number;
  onZoom: (zoom: Zoom) => void;
  actions: ReaderActions;
}

/** Over the document: what it is, how it is shown, where in it one is. */
export function Toolbar({
  shown,
  view,
  onView,
  current,
  onPage,
  zoom,
  scale,
  onZoom,
  actions,
}: ToolbarProps) {
  const t = useText();
  const { pages, text, input } = shown;
  const title = text?.source.title || shown.name || t(readerWords.pasted);
  return (
    <header class="toolbar">
      <h1 title={title}>{title}</h1>
      {pages && text && (
        <fieldset class="views" aria-label={t(readerWords.views)}>
          {(['pages', 'text'] as const).map((one) => (
            <Button key={one} pressed={view === one} onClick={() => onView(one)}>
              {t(one === 'pages' ? readerWords.pagesView : readerWords.textView)}
            </Button>
          ))}
        </fieldset>
      )}
      {pages && view === 'pages' && (
        <>
          <PageField current={current} count={pages.count} onPage={onPage} />
          <fieldset class="zoom" aria-label={t(readerWords.zoom, percentOf(scale))}>
            <Button icon="dash" label={t(readerWords.zoomOut)} onClick={() => onZoom(zoomed(scale, -1))} />
            <Button look="quiet" pressed={zoom === 'fit'} onClick={() => onZoom('fit')}>
              {zoom === 'fit' ? t(readerWords.fit) : `${percentOf(scale)}%`}
            </Button>
            <Button icon="plus" label={t(readerWords.zoomIn)} onClick={() => onZoom(zoomed(scale, 1))} />
          </fieldset>
        </>
      )}
      {input.kind === 'address' && (
        <a
          class="button quiet"
          href={`${input.url}#page=${current}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          <span class="long">{t(readerWords.openOriginal)}</span>
          <span class="spoken">{t(generalWords.newTab)}</span>
          <Icon name="link-external" />
        </a>
      )}
      <FilePicker look="quiet" label={t(readerWords.another)} onInput={actions.open} />
    </header>
  );
}

function PageField({
  current,
  count,
  onPage,
}: {
  current: number;
  count: number;
  onPage: (page: number) => void;
}) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(String(current));
  useEffect(() => setTyped(String(current)), [current]);
  const go = () => {
    const page = Math.round(Number(typed.normalize('NFKC')));
    if (page >= 1 && page <= count) onPage(page);
    else setTyped(String(current));
  };
  return (
    <form
      class="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label class="spoken" for={id}>
        {t(readerWords.goTo)}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        size={Math.max(2, String(count).length)}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={go}
      />
      <span>{t(readerWords.ofPages, count)}</span>
    </form>
  );
}
