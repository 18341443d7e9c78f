import type { Store } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { useFocusKept } from '../controls/useFocusKept';
import { useUndoKey } from '../controls/useUndoKey';
import { useText } from '../language';
import { TabView } from '../tab/TabView';
import type { Tab } from '../tab/tab';
import { useTab } from '../tab/useTab';
import { useStore } from '../useStore';
import { dashboardWords } from '../words/dashboard';
import { popupWords, viewWords } from '../words/popup';

interface PanelProps {
  open: () => Promise<Store>;
  tab: Tab;
  onOptions: () => void;
  onDashboard: () => void;
}

/** The side panel: the page in the active tab, beside it for as long as it is open. */
export function Panel({ open, tab, onOptions, onDashboard }: PanelProps) {
  const t = useText();
  const checklist = useStore(open);
  const { shown, read, showSite } = useTab(tab);
  useFocusKept('h1');
  useUndoKey(checklist.state === 'open' ? checklist.notice?.turn : undefined);
  return (
    <>
      <header class="top panel">
        <h1 tabIndex={-1}>{t(viewWords.page)}</h1>
        <Button look="quiet" icon="table" label={t(dashboardWords.open)} onClick={onDashboard} />
        <Button look="quiet" icon="gear" label={t(popupWords.options)} onClick={onOptions} />
      </header>
      <main>
        {checklist.state === 'opening' && <Loading />}
        {checklist.state === 'failed' && (
          <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />
        )}
        {checklist.state === 'open' && (
          <TabView
            tab={tab}
            shown={shown}
            snapshot={checklist.snapshot}
            change={checklist.change}
            onRead={() => void read()}
            onShowSite={() => void showSite()}
          />
        )}
      </main>
      {checklist.state === 'open' && <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />}
    </>
  );
}
