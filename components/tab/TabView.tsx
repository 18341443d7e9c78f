import { Loading } from '../controls/Loading';
import { Note } from '../controls/Note';
import { useText } from '../language';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { tabWords } from '../words/tab';
import { ReadPage } from './ReadPage';
import { isPrivate, type Tab, type TabState } from './tab';
import { UnreadPage } from './UnreadPage';

interface TabViewProps {
  tab: Tab;
  shown: TabState;
  snapshot: Snapshot;
  change: Change;
  onRead: () => void;
  onShowSite: () => void;
}

/** The page in the tab: the disclosure read from it, or why there is none. */
export function TabView({ tab, shown, snapshot, change, onRead, onShowSite }: TabViewProps) {
  const t = useText();
  if (shown.state === 'looking' || shown.state === 'reading')
    return (
      <>
        <p class="spoken" role="status">
          {t(shown.state === 'reading' ? tabWords.reading : tabWords.looking)}
        </p>
        <Loading />
      </>
    );
  const disclosure = shown.state === 'page' ? shown.page.reading?.disclosure : undefined;
  return (
    <div class="tab">
      {isPrivate(shown) && <Note icon="lock">{t(tabWords.private)}</Note>}
      {shown.state === 'page' && shown.page.reading && disclosure ? (
        <ReadPage
          key={`${shown.page.url} ${shown.page.readAt}`}
          tab={tab}
          page={shown.page}
          reading={shown.page.reading}
          disclosure={disclosure}
          snapshot={snapshot}
          change={change}
          onRead={onRead}
        />
      ) : (
        <UnreadPage
          shown={shown}
          onRead={onRead}
          onReadPdf={() => void tab.readPdf()}
          onShowSite={onShowSite}
          onAskAccess={() => void tab.askAccess()}
        />
      )}
    </div>
  );
}
