import { useState } from 'preact/hooks';
import { countStatuses, findingsNotInPlace, type MarkedPage } from './marked';
import { statuses as order } from './order';
import { StatusMark } from './StatusMark';
import { countOf, type Language, statusLabels, strings } from './strings';

interface BarProps {
  page: MarkedPage;
  language: Language;
  /** Index of the finding gone to, or -1. */
  current: number;
  onStep(by: 1 | -1): void;
  /** How many were added; null when nobody answered. */
  onAdd(findings: number[]): Promise<number | null>;
  onCollapse(): void;
  onNotDisclosure(): void;
  onHideSite(): void;
}

/** The bar: whose notice, about what, how we stand on its measures, and what can be done with all of them. */
export function Bar({
  page,
  language,
  current,
  onStep,
  onAdd,
  onCollapse,
  onNotDisclosure,
  onHideSite,
}: BarProps) {
  const [more, setMore] = useState(false);
  const [said, setSaid] = useState<'adding' | 'added' | 'addedNone' | 'gone' | null>(null);
  const { disclosure } = page;
  const open = findingsNotInPlace(page);
  const add = async () => {
    setSaid('adding');
    const added = await onAdd(open);
    setSaid(added === null ? 'gone' : added === 0 ? 'addedNone' : 'added');
  };
  return (
    <section class="bar" aria-label={strings.region[language]}>
      <header>
        <div class="who">
          <div class="organisation">{disclosure.organisation || strings.unnamed[language]}</div>
          <div class="about">
            {[disclosure.published, disclosure.title].filter((part) => part !== '').join('　')}
          </div>
        </div>
        <button
          type="button"
          class="icon"
          aria-label={strings.more[language]}
          title={strings.more[language]}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          ⋯
        </button>
        <button
          type="button"
          class="icon"
          aria-label={strings.collapse[language]}
          title={strings.collapse[language]}
          onClick={onCollapse}
        >
          –
        </button>
      </header>
      <Counts page={page} language={language} />
      {page.truncated && <div class="note">{strings.truncated[language]}</div>}
      <div class="actions">
        <button
          type="button"
          aria-label={strings.previous[language]}
          title={strings.previous[language]}
          disabled={disclosure.findings.length === 0}
          onClick={() => onStep(-1)}
        >
          ▲
        </button>
        <span class="place">
          {current < 0 ? '–' : current + 1} / {disclosure.findings.length}
        </span>
        <button
          type="button"
          aria-label={strings.next[language]}
          title={strings.next[language]}
          disabled={disclosure.findings.length === 0}
          onClick={() => onStep(1)}
        >
          ▼
        </button>
        <button type="button" class="wide" disabled={open.length === 0 || said === 'adding'} onClick={add}>
          {open.length === 0 ? strings.nothingToAdd[language] : strings.addAll[language]}
        </button>
      </div>
      {said && (
        <div class="note" role="status">
          {strings[said][language]}
        </div>
      )}
      {more && (
        <div class="more">
          <button type="button" onClick={onNotDisclosure}>
            {strings.notDisclosure[language]}
          </button>
          <button type="button" onClick={onHideSite}>
            {strings.hideSite[language]}
          </button>
        </div>
      )}
    </section>
  );
}

function Counts({ page, language }: { page: MarkedPage; language: Language }) {
  const { total, counts } = countStatuses(page);
  if (total === 0) return <div class="note">{strings.none[language]}</div>;
  return (
    <ul class="counts">
      <li class="total">
        {strings.measures[language]} {countOf(total, language)}
      </li>
      {order.map((status) =>
        counts[status] ? (
          <li key={status}>
            <StatusMark status={status} />
            {statusLabels[status][language]} {counts[status]}
          </li>
        ) : null,
      )}
    </ul>
  );
}
