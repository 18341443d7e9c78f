import { recordName } from '../exchange/recordName';
import { useLanguage, useText } from '../language';
import type { Notice } from '../useStore';
import { failureWords } from '../words/failures';
import { generalWords } from '../words/general';
import { Button } from './Button';
import { Icon } from './Icon';

/** What was just done, with the way back. It stays until something else is done or it is closed: nobody is hurried. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) {
  const t = useText();
  const language = useLanguage();
  const kept = notice?.kept ?? [];
  return (
    <section
      class={`notice${notice ? ' shown' : ''}${notice?.failure ? ' alert' : ''}`}
      aria-label={t(generalWords.notice)}
    >
      <p role="status">
        {notice && sayNotice(t, notice)}
        {kept.length > 0 && notice?.state !== 'stuck' && ` ${t(generalWords.keptSince, kept.length)}`}
      </p>
      {kept.length > 0 && (
        <details>
          <summary>{t(generalWords.keptList)}</summary>
          <ul>
            {kept.slice(0, 50).map(({ table, record }) => (
              <li key={`${table} ${record.id}`}>{recordName(table, record, language)}</li>
            ))}
          </ul>
        </details>
      )}
      {notice?.turn && (
        <Button look="quiet" icon="undo" onClick={() => void notice.turn?.()}>
          {t(notice.state === 'undone' ? generalWords.redo : generalWords.undo)}
        </Button>
      )}
      {notice && <Button look="quiet" icon="x" label={t(generalWords.dismiss)} onClick={onDismiss} />}
    </section>
  );
}

function sayNotice(t: ReturnType<typeof useText>, { said, failure, state }: Notice) {
  if (failure)
    return (
      <>
        <Icon name="alert" />
        {t(generalWords.notSaved, said)} {t(failureWords[failure.why])}
      </>
    );
  if (state === 'undone') return t(generalWords.undone, said);
  return state === 'stuck' ? t(generalWords.stuck) : said;
}
