import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Status } from '../../checklist/checklist';
import type { Finding } from '../../disclosure/disclosure';
import type { AboutMeasure } from '../../measures/about';
import type { MeasureId } from '../../measures/index';
import { type MarkedPage, statusOf } from './marked';
import { statuses } from './order';
import { StatusMark } from './StatusMark';
import type { Spot } from './spot';
import { type Language, stateLabels, statusLabels, strings } from './strings';

interface CardProps {
  page: MarkedPage;
  finding: Finding;
  language: Language;
  /** Where it stands in the viewport. */
  spot: Spot;
  element: Ref<HTMLElement>;
  /** False when nobody answered. */
  onStatus(measure: MeasureId, status: Status, reason: string): Promise<boolean>;
  onClose(): void;
  onEnter(): void;
  onLeave(): void;
}

/** The card of one finding: the measure, what they did, how we stand, the controls, and why it was matched. */
export function Card({
  page,
  finding,
  language,
  spot,
  element,
  onStatus,
  onClose,
  onEnter,
  onLeave,
}: CardProps) {
  const about = finding.measure === 'other' ? undefined : page.about.get(finding.measure);
  const label = about?.label[language] ?? strings.unclassified[language];
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      ref={element}
      style={{ left: `${spot.left}px`, top: `${spot.top}px`, maxHeight: `${spot.maxHeight}px` }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <header>
        <div style={{ flex: 1, minWidth: 0 }}>
          <h2>{label}</h2>
          {about && <div class="kind">{strings[about.kind][language]}</div>}
        </div>
        <button
          type="button"
          class="icon"
          aria-label={strings.close[language]}
          title={strings.close[language]}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <dl>
        <dt>{strings.theirs[language]}</dt>
        <dd>
          {stateLabels[finding.state][language]}
          {finding.date && `　${finding.date}`}
        </dd>
        {about && (
          <Ours
            key={about.id}
            page={page}
            about={about}
            finding={finding}
            language={language}
            onStatus={onStatus}
          />
        )}
      </dl>
      {about && <Controls about={about} language={language} />}
      <Why finding={finding} language={language} />
    </section>
  );
}

function Ours({
  page,
  about,
  finding,
  language,
  onStatus,
}: Pick<CardProps, 'page' | 'finding' | 'language' | 'onStatus'> & { about: AboutMeasure }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState(false);
  const status = statusOf(page, finding);
  const set = async (next: Status, why: string) => {
    setAsking(false);
    setFailed(!(await onStatus(about.id, next, why)));
  };
  return (
    <>
      <dt>{strings.ours[language]}</dt>
      <dd class="ours">
        <StatusMark status={status} />
        <select
          aria-label={`${strings.ours[language]}: ${about.label[language]}`}
          value={asking ? 'not-applicable' : status}
          onChange={(event) => {
            const next = event.currentTarget.value as Status;
            if (next === 'not-applicable') setAsking(true);
            else void set(next, '');
          }}
        >
          {statuses.map((one) => (
            <option key={one} value={one}>
              {statusLabels[one][language]}
            </option>
          ))}
        </select>
      </dd>
      {asking && (
        <dd style={{ gridColumn: '1 / -1' }}>
          <form
            class="reason"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() !== '') void set('not-applicable', reason.trim());
            }}
          >
            <input
              aria-label={strings.reason[language]}
              placeholder={strings.reason[language]}
              value={reason}
              maxLength={500}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <button type="submit" disabled={reason.trim() === ''}>
              {strings.save[language]}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {strings.cancel[language]}
            </button>
          </form>
        </dd>
      )}
      {failed && (
        <dd class="note" style={{ gridColumn: '1 / -1' }}>
          <span role="status">{strings.gone[language]}</span>
        </dd>
      )}
    </>
  );
}

function Controls({ about, language }: { about: AboutMeasure; language: Language }) {
  if (about.controls.length === 0) return null;
  return (
    <>
      <h3>{strings.controls[language]}</h3>
      <ul>
        {about.controls.map(({ framework, verified, controls }) => (
          <li key={framework.en}>
            {framework[language]}{' '}
            {controls.map(({ name, url }, index) => (
              <>
                {index > 0 && '・'}
                {url === '' ? (
                  name[language]
                ) : (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {name[language]}
                  </a>
                )}
              </>
            ))}
            {!verified && <span class="note"> {strings.unverified[language]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ finding, language }: { finding: Finding; language: Language }) {
  const spoke = finding.evidence
    .filter(({ kind, weight }) => (kind === 'phrase' || kind === 'characters') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const words = [...new Set(spoke.map(({ text }) => text.trim()))].filter((text) => text !== '').slice(0, 5);
  if (words.length === 0 && finding.section === '') return null;
  return (
    <>
      <h3>{strings.why[language]}</h3>
      <ul>
        {words.length > 0 && <li>{words.map((word) => `「${word}」`).join(' ')}</li>}
        {finding.section !== '' && (
          <li>
            {strings.section[language]}：{finding.section}
          </li>
        )}
      </ul>
    </>
  );
}
