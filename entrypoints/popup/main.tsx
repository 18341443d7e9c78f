import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageContext } from '../../components/language';
import { Popup } from '../../components/popup/Popup';
import { openChecklist } from '../own/checklist';
import { interfaceLanguage, useOptions } from '../own/useOptions';

// Under way before anything is drawn.
let first: ReturnType<typeof openChecklist> | undefined = openChecklist();
first.catch(() => {});
const open = () => {
  const opening = first ?? openChecklist();
  first = undefined;
  return opening;
};

function Page() {
  const options = useOptions();
  const language = options && interfaceLanguage(options);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (language === undefined) return null;
  return (
    <LanguageContext.Provider value={language}>
      <Popup open={open} />
    </LanguageContext.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
