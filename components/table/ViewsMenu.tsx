import { useContext, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { routeAddress } from '../dashboard/route';
import { useText } from '../language';
import { generalWords } from '../words/general';
import { lookWords } from '../words/table';
import { givenViews, queryOf, type SavedView, ViewsContext, viewLimits, withView } from './views';

interface ViewsMenuProps {
  /** How the table is looked at now, as views keep it. */
  look: string;
  readOnly: boolean;
}

/** The views that are kept, as links; the one of now can be kept, too. */
export function ViewsMenu({ look, readOnly }: ViewsMenuProps) {
  const t = useText();
  const id = useId();
  const kept = useContext(ViewsContext);
  const [name, setName] = useState('');
  /** What was done last, and the views as they were before. */
  const [done, setDone] = useState<{ said: string; before: readonly SavedView[] }>();
  const field = useRef<HTMLInputElement>(null);
  const change = (said: string, views: readonly SavedView[]) => {
    if (kept === null) return;
    setDone({ said, before: kept.views });
    kept.change(views);
  };
  const link = (label: string, of: string) => (
    <a
      href={routeAddress({ section: 'checklist', query: queryOf(of) })}
      aria-current={of === look ? 'true' : undefined}
    >
      {label}
    </a>
  );
  const save = () => {
    const called = name.trim();
    if (kept === null || called === '') return;
    const known = kept.views.some((one) => one.name === called);
    change(
      t(known ? lookWords.replaced : lookWords.saved, called),
      withView(kept.views, { name: called, look }),
    );
    setName('');
    field.current?.focus();
  };
  return (
    <details class="saved-views">
      <summary>{t(lookWords.title)}</summary>
      <div>
        <h2>{t(lookWords.given)}</h2>
        <ul>
          {givenViews.map((view) => (
            <li key={view.look}>{link(t(view.name), view.look)}</li>
          ))}
        </ul>
        {kept && (
          <>
            <h2>{t(lookWords.own)}</h2>
            {kept.views.length === 0 && <p class="faint">{t(lookWords.none)}</p>}
            <ul>
              {kept.views.map((view) => (
                <li key={view.name}>
                  {link(view.name, view.look)}
                  {!readOnly && (
                    <Button
                      look="quiet"
                      icon="trash"
                      label={t(lookWords.remove, view.name)}
                      onClick={() => {
                        const others = kept.views.filter((one) => one.name !== view.name);
                        change(t(lookWords.removed, view.name), others);
                        field.current?.focus();
                      }}
                    />
                  )}
                </li>
              ))}
            </ul>
            {!readOnly && (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  save();
                }}
              >
                <label for={id}>{t(lookWords.name)}</label>
                <span class="with-button">
                  <input
                    id={id}
                    ref={field}
                    type="text"
                    maxLength={viewLimits.name}
                    autocomplete="off"
                    value={name}
                    onInput={(event) => setName(event.currentTarget.value)}
                  />
                  <Button submit disabled={name.trim() === ''}>
                    {t(lookWords.save)}
                  </Button>
                </span>
              </form>
            )}
            <p role="status">
              {done?.said}{' '}
              {done && (
                <Button
                  look="quiet"
                  icon="undo"
                  onClick={() => {
                    kept.change(done.before);
                    setDone(undefined);
                    field.current?.focus();
                  }}
                >
                  {t(generalWords.undo)}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </details>
  );
}
