import { useState } from 'preact/hooks';
import { useLanguage, useText } from '../language';
import type { Actions } from './actions';
import { memo } from './memo';
import { Press, Said } from './Said';
import { strings } from './strings';

interface ReadAgainProps {
  readAt: number;
  actions: Actions;
  /** What was said last of something done; '' for nothing. */
  said: string;
  onSaid(said: string): void;
}

/** When the page was last read, and the button that reads it again. */
export const ReadAgain = memo(LastRead, ['readAt', 'said']);

function LastRead({ readAt, actions, said, onSaid }: ReadAgainProps) {
  const t = useText();
  const language = useLanguage();
  const [reading, setReading] = useState(false);
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(readAt);
  return (
    <div class="read">
      <span class="note" role="status">
        <Said text={reading ? t(strings.reading) : said || t(strings.readAt, time)} />
      </span>
      <Press
        icon="again"
        label={t(strings.readAgain)}
        class="plain"
        idle={reading}
        onPress={async () => {
          setReading(true);
          onSaid('');
          await actions.readAgain();
          setReading(false);
        }}
      />
    </div>
  );
}
