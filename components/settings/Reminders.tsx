import { useId, useState } from 'preact/hooks';
import { useText } from '../language';
import type { Options } from '../options';
import { remindersWords, reminderWords } from '../words/reminders';

interface RemindersProps {
  reminders: Options['reminders'];
  onChange: (reminders: Options['reminders']) => void;
  /** Asks the user to allow notifications; to be called at once in a click. */
  onAskNotifications: () => Promise<boolean>;
}

/** How dates are told of. Notifications are allowed by the user when they are chosen, and not before. */
export function Reminders({ reminders, onChange, onAskNotifications }: RemindersProps) {
  const t = useText();
  const name = useId();
  const [refused, setRefused] = useState(false);
  const choose = async (chosen: Options['reminders']) => {
    setRefused(false);
    if (chosen !== 'notification') return onChange(chosen);
    const allowed = await onAskNotifications();
    setRefused(!allowed);
    onChange(allowed ? 'notification' : 'button');
  };
  return (
    <fieldset class="reminders">
      <legend class="faint">{t(reminderWords.help)}</legend>
      {(Object.keys(remindersWords) as Options['reminders'][]).map((one) => (
        <label key={one} class="check">
          <input
            type="radio"
            name={name}
            value={one}
            checked={reminders === one}
            onChange={() => void choose(one)}
          />
          <span>{t(remindersWords[one])}</span>
        </label>
      ))}
      <p role="status">{refused && t(reminderWords.refused)}</p>
    </fieldset>
  );
}
