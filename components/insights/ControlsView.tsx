import { useMemo } from 'preact/hooks';
import { coverage } from '../../checklist/insights/coverage';
import { frameworkById } from '../../measures/frameworks';
import { routeAddress } from '../dashboard/route';
import type { SectionProps } from '../dashboard/section';
import { useLanguage, useText } from '../language';
import { insightWords } from '../words/insights';
import { CountsPicture } from './CountsPicture';
import { FrameworkTable } from './FrameworkTable';
import { frameworkName } from './frameworkName';

/** How we stand on the controls of each framework; one of them in full. */
export function ControlsView({ snapshot, place, onPlace }: SectionProps) {
  const t = useText();
  const language = useLanguage();
  const { items } = snapshot;
  const all = useMemo(() => coverage(items), [items]);
  const rows = useMemo(
    () =>
      all.map(({ framework, counts }) => ({
        id: framework,
        label: frameworkName(frameworkById(framework), language),
        counts,
      })),
    [all, language],
  );
  const open = all.find(({ framework }) => framework === place.path[1]);
  if (open)
    return (
      <FrameworkTable
        key={open.framework}
        coverage={open}
        items={items}
        status={place.query.status ?? ''}
        onStatus={(status) => onPlace({ path: place.path, query: { status } }, true)}
      />
    );
  return (
    <>
      <CountsPicture
        title={t(insightWords.controls)}
        help={t(insightWords.controlsHelp)}
        of={t(insightWords.framework)}
        rows={rows}
      />
      <ul class="frameworks">
        {all.map(({ framework, controls, unverified }) => (
          <li key={framework}>
            <a href={routeAddress({ section: 'insights', path: ['controls', framework] })}>
              {frameworkName(frameworkById(framework), language)}
            </a>
            <span class="meta">
              <span>{t(insightWords.controlCount, controls.length)}</span>
              {unverified > 0 && <span>{t(insightWords.unverifiedCount, unverified)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="faint">{t(insightWords.unverifiedHelp)}</p>
    </>
  );
}
