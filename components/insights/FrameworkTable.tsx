import { useEffect, useRef } from 'preact/hooks';
import { type Item, statuses } from '../../checklist/checklist';
import type { FrameworkCoverage } from '../../checklist/insights/coverage';
import { type Framework, frameworkById } from '../../measures/frameworks';
import { Icon } from '../controls/Icon';
import { Scrolling } from '../controls/Scrolling';
import { routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { checklistWords } from '../words/checklist';
import { generalWords } from '../words/general';
import { insightWords } from '../words/insights';
import { writeNumber } from '../words/written';
import { frameworkName } from './frameworkName';
import { MeasureLink } from './MeasureLink';

interface FrameworkTableProps {
  coverage: FrameworkCoverage;
  items: readonly Item[];
  /** The status that is shown; '' or nonsense for all. */
  status: string;
  onStatus: (status: string) => void;
}

/** Every control of a framework that measures are linked to: how we stand on it, and by which measures. */
export function FrameworkTable({ coverage, items, status, onStatus }: FrameworkTableProps) {
  const t = useText();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const framework = frameworkById(coverage.framework);
  const chosen = statuses.find((one) => one === status) ?? '';
  const controls = coverage.controls.filter((one) => chosen === '' || one.status === chosen);
  return (
    <section class="framework">
      <a class="back" href={routeAddress({ section: 'insights', path: ['controls'] })}>
        <Icon name="arrow-left" /> {t(insightWords.backToFrameworks)}
      </a>
      <h2 tabIndex={-1} ref={heading}>
        {frameworkName(framework, language)}
      </h2>
      <p>
        <a href={framework.home} target="_blank" rel="noreferrer noopener">
          {t(insightWords.openSource)}
          <span class="spoken">{t(generalWords.newTab)}</span> <Icon name="link-external" />
        </a>
      </p>
      <details>
        <summary>{t(insightWords.basis)}</summary>
        <p>{framework.basis[language]}</p>
        <p>{t(insightWords.unverifiedHelp)}</p>
      </details>
      <fieldset class="chips">
        <legend class="spoken">{t(insightWords.filterControls)}</legend>
        {(['', ...statuses] as const).map((one) => (
          <label key={one} class={one !== '' && coverage.counts[one] === 0 ? 'chip none' : 'chip'}>
            <input
              type="radio"
              name="control-status"
              checked={one === chosen}
              onChange={() => onStatus(one)}
            />
            {one !== '' && <StatusMark status={one} />}
            <span>{one === '' ? t(checklistWords.all) : t(statusLabels[one])}</span>
            <b>{writeNumber(one === '' ? coverage.controls.length : coverage.counts[one], language)}</b>
          </label>
        ))}
      </fieldset>
      <Scrolling label={frameworkName(framework, language)}>
        <table class="data controls">
          <thead>
            <tr>
              <th scope="col">{t(insightWords.control)}</th>
              <th scope="col">{t(insightWords.status)}</th>
              <th scope="col">{t(insightWords.controlMeasures)}</th>
            </tr>
          </thead>
          <tbody>
            {controls.map(({ control, status: standing, measures }) => (
              <tr key={control}>
                <th scope="row">
                  <ControlName framework={framework} control={control} />
                </th>
                <td>
                  <span class="standing">
                    <StatusMark status={standing} /> {t(statusLabels[standing])}
                  </span>
                </td>
                <td>
                  <ul>
                    {measures.map((one) => (
                      <li key={one.measure}>
                        <StatusMark status={one.status} />
                        <span>
                          <MeasureLink measure={one.measure} items={items} />
                          <span class="spoken"> {t(statusLabels[one.status])}</span>
                          {!one.verified && <span class="tag">{t(insightWords.unverified)}</span>}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

function ControlName({ framework, control }: { framework: Framework; control: string }) {
  const t = useText();
  const name = framework.name(control)[useLanguage()];
  const address = framework.url(control);
  if (address === undefined) return <>{name}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {name}
      <span class="spoken">{t(generalWords.newTab)}</span>
    </a>
  );
}
