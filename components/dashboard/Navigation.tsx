import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { dashboardWords } from '../words/dashboard';
import { generalWords } from '../words/general';
import { routeAddress } from './route';
import type { Section } from './section';

interface NavigationProps {
  sections: readonly Section[];
  /** Id of the section that is shown. */
  current: string;
  onOptions: () => void;
}

/** The way to every section: plain links, so that each can be opened in a tab of its own. */
export function Navigation({ sections, current, onOptions }: NavigationProps) {
  const t = useText();
  return (
    <nav class="sections" aria-label={t(dashboardWords.sections)}>
      <p class="product">{t(generalWords.product)}</p>
      <ul>
        {sections.map(({ id, label, icon }) => (
          <li key={id}>
            <a href={routeAddress({ section: id })} aria-current={id === current ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{t(label)}</span>
            </a>
          </li>
        ))}
        <li class="apart">
          <a
            href="options.html"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOptions();
            }}
          >
            <Icon name="gear" />
            <span>{t(dashboardWords.settings)}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
