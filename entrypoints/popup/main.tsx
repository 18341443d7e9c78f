import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { BackupsContext } from '../../components/exchange/backups';
import { Popup } from '../../components/popup/Popup';
import { generalWords } from '../../components/words/general';
import { openPanel } from '../background/panel';
import { checklistOpener } from '../own/checklist';
import { openDashboard } from '../own/dashboard';
import { OwnPage } from '../own/OwnPage';
import { activeTab } from '../own/tab';
import { useBackups } from '../own/useBackups';
import { ownWindow } from '../own/window';
import { lastView, rememberView } from './lastView';

// Under way before anything is drawn.
const open = checklistOpener();
const tab = activeTab();
const windowId = ownWindow();

function WithBackups({ children }: { children: ComponentChildren }) {
  return <BackupsContext.Provider value={useBackups()}>{children}</BackupsContext.Provider>;
}

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {({ reminders }) => (
        <WithBackups>
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
            onDashboard={() => void openDashboard()}
          />
        </WithBackups>
      )}
    </OwnPage>,
    root,
  );
