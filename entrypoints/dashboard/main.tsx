import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/Dashboard';
import type { Abilities } from '../../components/dashboard/section';
import { sections } from '../../components/dashboard/sections';
import { ReadingContext } from '../../components/rereading/ReadingContext';
import { ViewsContext } from '../../components/table/views';
import { generalWords } from '../../components/words/general';
import { ask } from '../../messaging';
import { checklistOpener } from '../own/checklist';
import { OwnPage } from '../own/OwnPage';
import { entryReader } from '../own/readEntry';
import { useReading } from '../own/useReading';
import { useViews } from '../own/useViews';
import { WithExchange } from '../own/WithExchange';

// Under way before anything is drawn.
const open = checklistOpener();
const abilities: Abilities = {
  readEntry: entryReader(open),
  readAgain: (source) => ask({ type: 'read', source, forced: true, marked: false }),
};

function WithViews({ children }: { children: ComponentChildren }) {
  return (
    <ReadingContext.Provider value={useReading()}>
      <ViewsContext.Provider value={useViews()}>{children}</ViewsContext.Provider>
    </ReadingContext.Provider>
  );
}

const root = document.getElementById('root');
if (root)
  render(
    <OwnPage title={generalWords.product}>
      {() => (
        <WithViews>
          <WithExchange>
            <Dashboard
              open={open}
              sections={sections}
              abilities={abilities}
              onOptions={() => void browser.runtime.openOptionsPage()}
              readOnly={browser.extension.inIncognitoContext}
            />
          </WithExchange>
        </WithViews>
      )}
    </OwnPage>,
    root,
  );
