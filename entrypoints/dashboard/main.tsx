import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/Dashboard';
import type { Abilities } from '../../components/dashboard/section';
import { sections } from '../../components/dashboard/sections';
import { generalWords } from '../../components/words/general';
import { checklistOpener } from '../own/checklist';
import { OwnPage } from '../own/OwnPage';
import { entryReader } from '../own/readEntry';
import { WithExchange } from '../own/WithExchange';

// Under way before anything is drawn.
const open = checklistOpener();
const abilities: Abilities = { readEntry: entryReader(open) };

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {() => (
        <WithExchange>
          <Dashboard
            open={open}
            sections={sections}
            abilities={abilities}
            onOptions={() => void browser.runtime.openOptionsPage()}
            readOnly={browser.extension.inIncognitoContext}
          />
        </WithExchange>
      )}
    </OwnPage>,
    root,
  );
