import { routeAddress } from '../dashboard/route';
import type { SectionProps } from '../dashboard/section';
import { useText } from '../language';
import { insightWords } from '../words/insights';
import { ControlsView } from './ControlsView';
import { KindsView } from './KindsView';
import { Patterns } from './Patterns';
import { ProgressView } from './ProgressView';

const views = ['progress', 'kinds', 'controls'] as const;

/** How we stand, in pictures: progress, readiness for kinds of incident, coverage of control frameworks. */
export default function InsightsSection(props: SectionProps) {
  const t = useText();
  const view = views.find((one) => one === props.place.path[0]) ?? 'progress';
  const labels = {
    progress: t(insightWords.progress),
    kinds: t(insightWords.kinds),
    controls: t(insightWords.controls),
  };
  return (
    <div class="insights">
      <Patterns />
      <nav class="insight-views" aria-label={t(insightWords.views)}>
        {views.map((one) => (
          <a
            key={one}
            href={routeAddress({ section: 'insights', path: [one] })}
            aria-current={one === view ? 'page' : undefined}
          >
            {labels[one]}
          </a>
        ))}
      </nav>
      {view === 'progress' && <ProgressView {...props} />}
      {view === 'kinds' && <KindsView {...props} />}
      {view === 'controls' && <ControlsView {...props} />}
    </div>
  );
}
