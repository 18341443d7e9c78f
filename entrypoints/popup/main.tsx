import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { generalWords } from '../../components/words/general';
import { checklistOpener } from '../own/checklist';
import { OwnPage } from '../own/OwnPage';
import { activeTab } from '../own/tab';
import { lastView, rememberView } from './lastView';

// Under way before anything is drawn.
const open = checklistOpener();
const tab = activeTab();

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {() => (
        <Popup
          open={open}
          tab={tab}
          lastView={lastView()}
          onView={rememberView}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      )}
    </OwnPage>,
    root,
  );
