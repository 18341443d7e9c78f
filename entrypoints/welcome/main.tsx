import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { welcomeWords } from '../../components/words/welcome';
import { changeOptions } from '../background/options';
import { openPanel } from '../background/panel';
import { everySite, useSiteAccess } from '../own/access';
import { OwnPage } from '../own/OwnPage';
import { ownWindow } from '../own/window';

const windowId = ownWindow();

function Welcome() {
  const access = useSiteAccess();
  return (
    <OwnPage title={welcomeWords.title}>
      {(options) => (
        <WelcomePage
          options={options}
          onOptions={(change) => void changeOptions(change)}
          access={access}
          onAskAccess={() => void everySite.ask()}
          onPanel={() => void openPanel({ windowId: windowId() })}
        />
      )}
    </OwnPage>
  );
}

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
