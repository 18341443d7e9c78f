import { useId } from 'preact/hooks';
import { type Item, type Priority, priorities } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { Field } from '../checklist/Field';
import { nameOf } from '../checklist/items';
import { Button } from '../controls/Button';
import { daysAfter } from '../days';
import { useLanguage, useText } from '../language';
import { sayChange } from '../table/said';
import { fieldWords } from '../words/fields';
import { itemWords } from '../words/item';
import { itemPageWords } from '../words/page';
import { priorityWords } from '../words/table';
import { Tags } from './Tags';

interface PlanProps {
  item: Item;
  /** Who is offered as one. */
  owners: readonly string[];
  tags: readonly string[];
  /** ISO date of today. */
  now: string;
  readOnly: boolean;
  onChange: (said: string, change: ItemChange) => Promise<boolean>;
}

/** Who does it by when, how urgent it is, when it is looked at again, and what we noted. */
export function Plan({ item, owners, tags, now, readOnly, onChange }: PlanProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const { measure, text, scope, owner, due, priority, lastReviewed, nextReview, note } = item.fields;
  const name = nameOf(item, language);
  const keep = (change: ItemChange) => onChange(sayChange(name, change, language), change);
  return (
    <>
      <section class="fields">
        <h3>{t(itemPageWords.plan)}</h3>
        <Field
          label={t(fieldWords.owner)}
          value={owner}
          suggestions={owners}
          disabled={readOnly}
          onCommit={(value) => keep({ owner: value })}
        />
        <Field
          label={t(fieldWords.due)}
          kind="date"
          value={due}
          disabled={readOnly}
          onCommit={(value) => keep({ due: value })}
        />
        <div class="field">
          <label for={id}>{t(fieldWords.priority)}</label>
          <select
            id={id}
            class="select"
            value={String(priority)}
            disabled={readOnly}
            onChange={(event) => void keep({ priority: Number(event.currentTarget.value) as Priority })}
            onKeyDown={(event) => {
              // Digits are no statuses here.
              if (event.key !== 'Escape') event.stopPropagation();
            }}
          >
            {priorities.map((one) => (
              <option key={one} value={one}>
                {t(priorityWords[one])}
              </option>
            ))}
          </select>
        </div>
        <Tags
          tags={item.fields.tags}
          known={tags}
          disabled={readOnly}
          onChange={(next) => void keep({ tags: next })}
        />
        <Field
          label={t(fieldWords.note)}
          kind="text"
          value={note}
          placeholder={t(itemWords.noteExample)}
          disabled={readOnly}
          onCommit={(value) => keep({ note: value })}
        />
      </section>
      <section class="fields">
        <h3>{t(itemPageWords.review)}</h3>
        <Field
          label={t(fieldWords.lastReviewed)}
          kind="date"
          value={lastReviewed}
          disabled={readOnly}
          onCommit={(value) => keep({ lastReviewed: value })}
        />
        <Field
          label={t(fieldWords.nextReview)}
          kind="date"
          value={nextReview}
          disabled={readOnly}
          onCommit={(value) => keep({ nextReview: value })}
        />
        {!readOnly && (
          <p class="whole">
            <Button
              icon="check"
              settled={lastReviewed === now}
              onClick={() =>
                void onChange(t(itemPageWords.reviewSaved, name), {
                  lastReviewed: now,
                  // A day that is still to come was chosen on purpose.
                  ...(nextReview > now ? {} : { nextReview: daysAfter(now, 365) }),
                })
              }
            >
              {t(itemPageWords.reviewedToday)}
            </Button>
          </p>
        )}
      </section>
      <section class="fields">
        <h3>{t(itemPageWords.about)}</h3>
        <Field
          label={t(itemPageWords.ownWords)}
          value={text}
          disabled={readOnly}
          // A line of one's own is nothing without its words.
          onCommit={(value) =>
            value === '' && measure === null ? Promise.resolve(true) : keep({ text: value })
          }
        />
        <Field
          label={t(fieldWords.scope)}
          value={scope}
          placeholder={t(itemPageWords.scopeHelp)}
          disabled={readOnly}
          onCommit={(value) => keep({ scope: value })}
        />
      </section>
    </>
  );
}
