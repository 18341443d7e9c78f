import type { RefObject } from 'preact';
import type { Item } from '../../checklist/checklist';
import { measureById } from '../../measures/index';
import { groupLabels } from '../../measures/measure';
import { nameOf } from '../checklist/items';
import { Button } from '../controls/Button';
import { ReasonForm, type StatusChoice, StatusControl } from '../controls/StatusControl';
import { useLanguage, useText } from '../language';
import { kindWords } from '../words/disclosure';
import { itemWords } from '../words/item';

interface ItemHeadProps {
  item: Item;
  choice: StatusChoice;
  readOnly: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What an item is, and our status. */
export function ItemHead({ item, choice, readOnly, heading }: ItemHeadProps) {
  const t = useText();
  const language = useLanguage();
  const { measure: id, status, reason } = item.fields;
  const measure = id === null ? undefined : measureById(id);
  const name = nameOf(item, language);
  return (
    <header>
      {measure && (
        <p class="meta">
          <span>{t(groupLabels[measure.group])}</span>
          <span>{t(kindWords[measure.kind])}</span>
        </p>
      )}
      <h2 tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <StatusControl name={name} status={status} choice={choice} disabled={readOnly} />
      {status === 'not-applicable' && !choice.asking && (
        <p class="reason-given">
          {t(itemWords.reason)}: {reason}{' '}
          {!readOnly && (
            <Button look="quiet" onClick={() => choice.choose('not-applicable')}>
              {t(itemWords.changeReason)}
            </Button>
          )}
        </p>
      )}
      {choice.asking && <ReasonForm name={name} reason={reason} choice={choice} />}
      {measure && <p>{t(measure.definition)}</p>}
    </header>
  );
}
