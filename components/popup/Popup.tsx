import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { ChecklistView, topOfChecklist } from '../checklist/ChecklistView';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { Tabs } from '../controls/Tabs';
import { useFocusKept } from '../controls/useFocusKept';
import { useUndoKey } from '../controls/useUndoKey';
import { routeAddress } from '../dashboard/route';
import { today } from '../days';
import { DisclosuresView, topOfDisclosures } from '../disclosures/DisclosuresView';
import { BackupReminder } from '../exchange/BackupReminder';
import { DamagedNotice } from '../exchange/DamagedNotice';
import { useText } from '../language';
import { RereadReminder } from '../rereading/RereadReminder';
import { TabView } from '../tab/TabView';
import { isPrivate, type Tab } from '../tab/tab';
import { useTab } from '../tab/useTab';
import { useStore } from '../useStore';
import { dashboardWords } from '../words/dashboard';
import { generalWords } from '../words/general';
import { popupWords, viewWords } from '../words/popup';
import { DueNote } from './DueNote';
import { firstView, type View, views } from './views';

interface PopupProps {
  open: () => Promise<Store>;
  tab: Tab;
  /** The view used last, or '' at first. */
  lastView: string;
  onView: (view: View) => void;
  /** Dates that are over or near are told of. */
  reminds: boolean;
  /** Opens the side panel; to be called at once in a click. Absent where the browser has none. */
  onPanel?: () => void;
  onOptions: () => void;
  /** Opens the dashboard, at a place (`#/read/again`) or where it starts. */
  onDashboard: (place?: string) => void;
}

/** The popup: this page, the checklist, the disclosures. */
export function Popup({ open, tab, lastView, onView, reminds, onPanel, onOptions, onDashboard }: PopupProps) {
  const t = useText();
  const checklist = useStore(open);
  const { shown, read, showSite } = useTab(tab);
  const [chosen, setChosen] = useState<View>();
  const [place, setPlace] = useState(topOfChecklist);
  const [disclosuresPlace, setDisclosuresPlace] = useState(topOfDisclosures);
  useFocusKept('[role=tab][aria-selected=true]');
  useUndoKey(checklist.state === 'open' ? checklist.notice?.turn : undefined);

  // Once it is known where to start it stays so, whatever the tab shows later.
  const start = firstView(shown, lastView);
  useEffect(() => {
    if (start !== undefined) setChosen((before) => before ?? start);
  }, [start]);
  const view = chosen ?? start;
  if (view === undefined) return <Loading />;

  const show = (): ComponentChildren => {
    if (checklist.state === 'opening') return <Loading />;
    if (checklist.state === 'failed')
      return <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />;
    const { snapshot, change } = checklist;
    const inPrivate = isPrivate(shown);
    if (view === 'page')
      return (
        <TabView
          tab={tab}
          shown={shown}
          snapshot={snapshot}
          change={change}
          onRead={() => void read()}
          onShowSite={() => void showSite()}
        />
      );
    if (view === 'checklist')
      return (
        <ChecklistView
          snapshot={snapshot}
          change={change}
          place={place}
          onPlace={setPlace}
          now={today()}
          readOnly={inPrivate}
        />
      );
    return (
      <DisclosuresView
        snapshot={snapshot}
        change={change}
        place={disclosuresPlace}
        onPlace={setDisclosuresPlace}
        readOnly={inPrivate}
      />
    );
  };
  return (
    <>
      <Tabs
        title={t(generalWords.product)}
        label={t(popupWords.views)}
        tabs={views.map((id) => ({ id, label: t(viewWords[id]) }))}
        selected={view}
        onSelect={(id) => {
          setChosen(id);
          onView(id);
        }}
        aside={
          <>
            <Button look="quiet" icon="table" label={t(dashboardWords.open)} onClick={() => onDashboard()} />
            {onPanel && (
              <Button look="quiet" icon="sidebar-collapse" label={t(popupWords.panel)} onClick={onPanel} />
            )}
            <Button look="quiet" icon="gear" label={t(popupWords.options)} onClick={onOptions} />
          </>
        }
      >
        <Fragment key={view}>{show()}</Fragment>
      </Tabs>
      {checklist.state === 'open' && (
        <DamagedNotice read={checklist.read} revision={checklist.snapshot.revision} onShow={onOptions} />
      )}
      {checklist.state === 'open' && reminds && view !== 'checklist' && (
        <DueNote
          items={checklist.snapshot.items}
          now={today()}
          onShow={() => {
            setPlace(topOfChecklist);
            setChosen('checklist');
          }}
        />
      )}
      {checklist.state === 'open' && (
        <div class="foot">
          {!isPrivate(shown) && (
            <RereadReminder
              disclosures={checklist.snapshot.disclosures}
              onShow={() => onDashboard(routeAddress({ section: 'read', path: ['again'] }))}
            />
          )}
          <BackupReminder changed={timeOf(checklist.snapshot.latest)} now={Date.now()} onBackup={onOptions} />
        </div>
      )}
      {checklist.state === 'open' && <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />}
    </>
  );
}

/** The time of a history entry, which its id begins with; 0 for none. */
function timeOf(entry: string): number {
  return Number.parseInt(entry, 10) || 0;
}
