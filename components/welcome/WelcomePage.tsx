import type { ComponentChildren } from 'preact';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import type { Options } from '../options';
import { generalWords } from '../words/general';
import { popupWords } from '../words/popup';
import { settingsWords } from '../words/settings';
import { welcomeWords } from '../words/welcome';

interface WelcomePageProps {
  options: Pick<Options, 'automatic'>;
  onOptions: (change: Partial<Options>) => void;
  /** Whether every site may be looked at; undefined while that is not known. */
  access: boolean | undefined;
  onAskAccess: () => void;
  /** Opens the side panel; to be called at once in a click. */
  onPanel: () => void;
}

const reasons: readonly [Text, Text][] = [
  [welcomeWords.sites, welcomeWords.sitesWhy],
  [welcomeWords.storage, welcomeWords.storageWhy],
  [welcomeWords.menus, welcomeWords.menusWhy],
  [welcomeWords.dates, welcomeWords.datesWhy],
  [welcomeWords.sending, welcomeWords.sendingWhy],
];

/** The first steps, and what the extension can see and why. */
export function WelcomePage({ options, onOptions, access, onAskAccess, onPanel }: WelcomePageProps) {
  const t = useText();
  return (
    <main class="welcome">
      <p class="product">{t(generalWords.product)}</p>
      <h1>{t(welcomeWords.title)}</h1>
      <p class="lead">{t(welcomeWords.lead)}</p>
      <ol class="steps">
        <Step title={welcomeWords.tryTitle} help={welcomeWords.tryHelp}>
          <a class="button primary" href="sample.html" target="_blank" rel="noopener">
            {t(welcomeWords.openSample)}
            <span class="spoken">{t(generalWords.newTab)}</span>
            <Icon name="link-external" />
          </a>
        </Step>
        <Step title={welcomeWords.assessTitle} help={welcomeWords.assessHelp}>
          <a class="button" href="dashboard.html#/assessment">
            {t(welcomeWords.assess)}
          </a>
          <a class="button quiet" href="dashboard.html#/checklist">
            {t(welcomeWords.toChecklist)}
          </a>
        </Step>
        <Step title={welcomeWords.pinTitle} help={welcomeWords.pinHelp}>
          <p>{t(welcomeWords.panelHelp)}</p>
          <Button icon="sidebar-collapse" onClick={onPanel}>
            {t(popupWords.panel)}
          </Button>
        </Step>
      </ol>
      <section>
        <h2>{t(welcomeWords.accessTitle)}</h2>
        {access === false && (
          <div class="note">
            <p>{t(welcomeWords.withheld)}</p>
            <Button onClick={onAskAccess}>{t(settingsWords.askAccess)}</Button>
          </div>
        )}
        {access === true && <p>{t(welcomeWords.granted)}</p>}
        <dl>
          {reasons.map(([what, why]) => (
            <div key={what.en}>
              <dt>{t(what)}</dt>
              <dd>{t(why)}</dd>
            </div>
          ))}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            checked={options.automatic}
            onChange={(event) => onOptions({ automatic: event.currentTarget.checked })}
          />
          <span>
            {t(settingsWords.automatic)}
            <span class="faint">{t(settingsWords.automaticHelp)}</span>
          </span>
        </label>
        <p>
          <a href="options.html">{t(welcomeWords.settings)}</a>
        </p>
      </section>
    </main>
  );
}

function Step({ title, help, children }: { title: Text; help: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <li>
      <h2>{t(title)}</h2>
      <p>{t(help)}</p>
      <div class="actions">{children}</div>
    </li>
  );
}
