import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext, useText } from '../../components/language';
import { Popup } from '../../components/popup/Popup';
import { generalWords } from '../../components/words/general';
import { openChecklist } from '../own/checklist';
import { activeTab } from '../own/tab';
import { interfaceLanguage, useOptions } from '../own/useOptions';
import { lastView, rememberView } from './lastView';

// Under way before anything is drawn.
let first: ReturnType<typeof openChecklist> | undefined = openChecklist();
first.catch(() => {});
const open = () => {
  const opening = first ?? openChecklist();
  first = undefined;
  return opening;
};
const tab = activeTab();

function Page() {
  const options = useOptions();
  const language = options && interfaceLanguage(options);
  if (language === undefined) return null;
  return (
    <LanguageContext.Provider value={language}>
      <Named language={language} />
      <Popup
        open={open}
        tab={tab}
        lastView={lastView()}
        onView={rememberView}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </LanguageContext.Provider>
  );
}

/** The document's language and title. */
function Named({ language }: { language: string }) {
  const t = useText();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(generalWords.product);
  }, [language, t]);
  return null;
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
