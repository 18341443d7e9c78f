import type { Actor, State } from '../../disclosure/disclosure';
import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { stateWords } from '../words/item';
import { writeDate } from '../words/written';

interface StateBadgeProps {
  state: State;
  /** ISO date or ''. */
  date: string;
  actor: Actor | '';
}

/** How far the organisation was with a measure, when, and through whom. */
export function StateBadge({ state, date, actor }: StateBadgeProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <span class="theirs">
      <span class={`state ${state}`}>{t(stateWords[state])}</span>
      {date !== '' && <span>{writeDate(date, language)}</span>}
      {actor === 'vendor' && <span>{t(disclosureWords.byVendor)}</span>}
      {actor === 'outside-expert' && <span>{t(disclosureWords.byExpert)}</span>}
    </span>
  );
}
