import { today } from '../days';
import { useLanguage, useText } from '../language';
import { writeDate } from '../words/written';
import type { Actions } from './actions';
import type { MarkedPage } from './marked';
import { Press, Said } from './Said';
import { strings } from './strings';

interface ChangesProps {
  page: MarkedPage;
  actions: Actions;
  onSaid(said: string): void;
}

/** When the page was saved, what it says now that it did not say then, and the button that brings the saved one up to date. */
export function Changes({ page, actions, onSaid }: ChangesProps) {
  const t = useText();
  const language = useLanguage();
  const { savedAt, changes } = page.record;
  if (savedAt === null) return null;
  const { added, done } = changes;
  const told = [
    ...(added.length > 0 ? [t(strings.newSince, added.length)] : []),
    ...(done.length > 0 ? [t(strings.doneSince, done.length)] : []),
  ];
  return (
    <div class="changes">
      <span class="note">
        <Said text={t(strings.savedAt, writeDate(today(new Date(savedAt)), language))} />
        {told.map((one) => (
          <Said key={one} class="tag" text={one} />
        ))}
      </span>
      {told.length > 0 && !page.private && (
        <Press
          icon="again"
          label={t(strings.update)}
          onPress={async () => onSaid(t((await actions.update()) ? strings.updated : strings.gone))}
        />
      )}
    </div>
  );
}
