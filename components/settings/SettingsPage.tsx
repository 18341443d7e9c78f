import { useEffect, useId, useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { useFocusKept } from '../controls/useFocusKept';
import { useUndoKey } from '../controls/useUndoKey';
import { DamagedRecords } from '../exchange/DamagedRecords';
import { ExportList } from '../exchange/ExportList';
import { ImportPanel } from '../exchange/ImportPanel';
import { useLanguage, useText } from '../language';
import type { Options } from '../options';
import type { QueueEntry } from '../queue/entries';
import { QueueView } from '../queue/QueueView';
import type { Outcome } from '../queue/queue';
import { type Checklist, useStore } from '../useStore';
import { dashboardWords } from '../words/dashboard';
import { queueWords } from '../words/queue';
import { settingsWords } from '../words/settings';
import { writeSize } from '../words/written';
import { Asides } from './Asides';
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
  /** Reads one entry of many; with `add`, its measures go into the checklist. */
  readEntry: (entry: QueueEntry, add: boolean, signal: AbortSignal) => Promise<Outcome>;
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
  readEntry,
}: SettingsPageProps) {
  const t = useText();
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
          <Language language={options.language} onChange={(language) => onOptions({ language })} />
        </section>
        <section>
          <h2>{t(settingsWords.recognition)}</h2>
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
          <h2>{t(queueWords.title)}</h2>
          <QueueView
            read={readEntry}
            undo={async (change) => {
              if (checklist.state === 'open') await checklist.read((store) => store.undo(change));
            }}
          />
        </section>
        <section>
          <h2>{t(settingsWords.data)}</h2>
          <p>{t(settingsWords.dataHelp)}</p>
          {checklist.state === 'opening' && <Loading />}
          {checklist.state === 'failed' && (
            <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />
          )}
          {checklist.state === 'open' && <Data checklist={checklist} usage={usage} />}
        </section>
      </main>
      {checklist.state === 'open' && <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />}
    </>
  );
}

function Language({
  language,
  onChange,
}: {
  language: Options['language'];
  onChange: (language: Options['language']) => void;
}) {
  const t = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(settingsWords.interfaceLanguage)}</label>
      <select
        id={id}
        class="select"
        value={language}
        onChange={(event) => onChange(event.currentTarget.value as Options['language'])}
      >
        <option value="">{t(settingsWords.followBrowser)}</option>
        <option value="ja" lang="ja">
          日本語
        </option>
        <option value="en" lang="en">
          English
        </option>
      </select>
    </div>
  );
}

function Data({
  checklist,
  usage,
}: {
  checklist: Extract<Checklist, { state: 'open' }>;
  usage: SettingsPageProps['usage'];
}) {
  const t = useText();
  const language = useLanguage();
  const { items, disclosures, findings, revision } = checklist.snapshot;
  const [bytes, setBytes] = useState<number>();
  useEffect(() => void usage().then(setBytes), [usage, revision]);
  return (
    <>
      <dl>
        <div>
          <dt>{t(settingsWords.stored)}</dt>
          <dd>{t(settingsWords.records, items.length, disclosures.length, findings.length)}</dd>
        </div>
        <div>
          <dt>{t(settingsWords.used)}</dt>
          <dd>{bytes === undefined ? t(settingsWords.usedUnknown) : writeSize(bytes, language)}</dd>
        </div>
      </dl>
      <DamagedRecords read={checklist.read} revision={revision} />
      <ExportList read={checklist.read} />
      <ImportPanel read={checklist.read} change={checklist.change} />
    </>
  );
}
