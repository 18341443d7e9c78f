import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface TabsProps<Id extends string> {
  /** Whose tabs they are; for who cannot see it. */
  title: string;
  /** Name of the row of tabs. */
  label: string;
  tabs: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Beside the tabs. */
  aside?: ComponentChildren;
  /** The view of the selected tab. */
  children: ComponentChildren;
}

/** Tabs and the view of the selected one (ARIA APG): one stop for Tab; arrows, Home and End go from tab to tab. */
export function Tabs<Id extends string>({
  title,
  label,
  tabs,
  selected,
  onSelect,
  aside,
  children,
}: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab) onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <header class="top">
        <h1 class="spoken">{title}</h1>
        <div role="tablist" aria-label={label} class="tabs" ref={row} onKeyDown={go}>
          {tabs.map(({ id, label: name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === selected}
              aria-controls="view"
              tabIndex={id === selected ? 0 : -1}
              onClick={() => onSelect(id)}
            >
              {name}
            </button>
          ))}
        </div>
        {aside}
      </header>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${selected}`}>
          {children}
        </div>
      </main>
    </>
  );
}
