import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { BackupsContext } from '../../components/exchange/backups';
import { Popup } from '../../components/popup/Popup';
import { ReadingContext } from '../../components/rereading/ReadingContext';
import { generalWords } from '../../components/words/general';
import { openPanel } from '../background/panel';
import { checklistOpener } from '../own/checklist';
import { openDashboard } from '../own/dashboard';
import { OwnPage } from '../own/OwnPage';
import { activeTab } from '../own/tab';
import { useBackups } from '../own/useBackups';
import { useReading } from '../own/useReading';
import { ownWindow } from '../own/window';
import { lastView, rememberView } from './lastView';

// Under way before anything is drawn.
const open = checklistOpener();
const tab = activeTab();
const windowId = ownWindow();

function WithReminders({ children }: { children: ComponentChildren }) {
  return (
    <ReadingContext.Provider value={useReading()}>
      <BackupsContext.Provider value={useBackups()}>{children}</BackupsContext.Provider>
    </ReadingContext.Provider>
  );
}

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {({ reminders }) => (
        <WithReminders>
          <Popup
            open={open}
            tab={tab}
            lastView={lastView()}
            onView={rememberView}
            reminds={reminders !== 'off'}
            onPanel={() =>
              void openPanel({ windowId: windowId() }).then((opened) => opened && window.close())
            }
            onOptions={() => void browser.runtime.openOptionsPage()}
            onDashboard={(place) => void openDashboard(place)}
          />
        </WithReminders>
      )}
    </OwnPage>,
    root,
  );
