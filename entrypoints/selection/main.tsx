import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Selected, SelectionCard } from '../../components/page/SelectionCard';
import { strings } from '../../components/page/strings';
import { ask } from '../../messaging';
import type { Handed } from '../background/selecting';
import { OwnPage } from '../own/OwnPage';

/** Takes what the background handed over; it is read once. */
async function take(): Promise<Handed | undefined> {
  const key = location.search.slice(1);
  const handed = (await browser.storage.session.get(key))[key] as Handed | undefined;
  await browser.storage.session.remove(key);
  return handed;
}

async function selected(): Promise<Selected> {
  const handed = await take();
  const none: Selected = {
    quote: '',
    suggested: [],
    chosen: { measure: 'other', state: 'planned', date: '' },
    private: false,
    add: async () => null,
  };
  if (!handed || handed.quote === '') return none;
  const { source, quote } = handed;
  const place = { start: 0, end: source.text.length };
  const suggestion = await ask({ type: 'suggest', source, place, quote, alone: true });
  return {
    ...none,
    quote,
    private: handed.private,
    ...(suggestion
      ? {
          suggested: suggestion.measures,
          chosen: {
            measure: suggestion.measures[0] ?? 'other',
            state: suggestion.state,
            date: suggestion.date,
          },
        }
      : {}),
    add: async (chosen) =>
      (await ask({ type: 'addSelection', source, place, quote, alone: true, ...chosen }))?.added ?? null,
  };
}

const root = document.getElementById('root');
if (root) {
  const shown = await selected();
  render(
    <OwnPage title={strings.selection}>
      {() => (
        <SelectionCard
          selected={shown}
          choices={() => ask({ type: 'measureChoices' })}
          spot={{ left: 0, top: 0, maxHeight: 10_000 }}
          element={{ current: null }}
          onClose={() => window.close()}
        />
      )}
    </OwnPage>,
    root,
  );
}
