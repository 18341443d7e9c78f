import { useContext } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { useFocusKept } from '../controls/useFocusKept';
import { useUndoKey } from '../controls/useUndoKey';
import { useText } from '../language';
import type { Options } from '../options';
import { PolicyContext } from '../policyContext';
import { useStore } from '../useStore';
import { dashboardWords } from '../words/dashboard';
import { reminderWords } from '../words/reminders';
import { settingsWords } from '../words/settings';
import { Asides } from './Asides';
import { Data } from './Data';
import { Display } from './Display';
import { Reminders } from './Reminders';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

interface SettingsPageProps {
  options: Options;
  onOptions: (change: Partial<Options>) => void;
  open: () => Promise<Store>;
  /** Addresses of the pages the user said are no disclosures. */
  asides: readonly string[];
  onForgetAsides: (pages: readonly string[]) => void;
  /** Whether every site may be looked at; undefined while that is not known. */
  access: boolean | undefined;
  onAskAccess: () => void;
  /** Bytes in use; undefined where the browser does not tell. */
  usage: () => Promise<number | undefined>;
  /** Asks the user to allow notifications; to be called at once in a click. */
  onAskNotifications: () => Promise<boolean>;
  shortcuts: readonly Shortcut[];
  /** Opens where the browser lets shortcuts be changed. */
  onShortcuts: () => void;
  /** Deletes everything that is stored. */
  onDelete: () => Promise<void>;
}

/** The settings: language, what is looked at, and the data, out and in. */
export function SettingsPage({
  options,
  onOptions,
  open,
  asides,
  onForgetAsides,
  access,
  onAskAccess,
  usage,
  onAskNotifications,
  shortcuts,
  onShortcuts,
  onDelete,
}: SettingsPageProps) {
  const t = useText();
  const policy = useContext(PolicyContext);
  const checklist = useStore(open);
  useFocusKept('h1');
  useUndoKey(checklist.state === 'open' ? checklist.notice?.turn : undefined);
  return (
    <>
      <main class="settings">
        <h1 tabIndex={-1}>{t(settingsWords.title)}</h1>
        <p>
          <a href="dashboard.html">{t(dashboardWords.open)}</a>
        </p>
        <section>
          <h2>{t(settingsWords.language)}</h2>
          <Display options={options} onOptions={onOptions} />
        </section>
        <section>
          <h2>{t(settingsWords.recognition)}</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={policy.automatic ?? options.automatic}
              disabled={policy.automatic !== null}
              onChange={(event) => onOptions({ automatic: event.currentTarget.checked })}
            />
            <span>
              {t(settingsWords.automatic)}
              <span class="faint">{t(settingsWords.automaticHelp)}</span>
              {policy.automatic !== null && <span class="faint">{t(settingsWords.laidDown)}</span>}
            </span>
          </label>
          {access === false && (
            <div class="note">
              <p>{t(settingsWords.withheld)}</p>
              <Button onClick={onAskAccess}>{t(settingsWords.askAccess)}</Button>
            </div>
          )}
          <Sites sites={options.hiddenSites} onChange={(hiddenSites) => onOptions({ hiddenSites })} />
          <Asides pages={asides} onForget={onForgetAsides} />
        </section>
        <section>
          <h2>{t(reminderWords.title)}</h2>
          <Reminders
            reminders={options.reminders}
            onChange={(reminders) => onOptions({ reminders })}
            onAskNotifications={onAskNotifications}
          />
        </section>
        <section>
          <h2>{t(settingsWords.shortcuts)}</h2>
          <Shortcuts shortcuts={shortcuts} onChange={onShortcuts} />
        </section>
        <section>
          <h2>{t(settingsWords.data)}</h2>
          <p>{t(settingsWords.dataHelp)}</p>
          {checklist.state === 'opening' && <Loading />}
          {checklist.state === 'failed' && (
            <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />
          )}
          {checklist.state === 'open' && <Data checklist={checklist} usage={usage} onDelete={onDelete} />}
        </section>
      </main>
      {checklist.state === 'open' && <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />}
    </>
  );
}
