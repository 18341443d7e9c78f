import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import { generalWords } from '../../components/words/general';
import { checklistOpener } from '../own/checklist';
import { openDashboard } from '../own/dashboard';
import { OwnPage } from '../own/OwnPage';
import { activeTab } from '../own/tab';

// Under way before anything is drawn.
const open = checklistOpener();
const tab = activeTab();

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {() => (
        <Panel
          open={open}
          tab={tab}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onDashboard={() => void openDashboard()}
        />
      )}
    </OwnPage>,
    root,
  );
