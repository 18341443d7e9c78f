import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FindingRecord, Item, Status } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { measureById } from '../../measures/index';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useStatusChoice } from '../controls/StatusControl';
import { useEscape } from '../controls/useEscape';
import { routeAddress } from '../dashboard/route';
import { CopyTicket } from '../exchange/CopyTicket';
import { Guide } from '../item/Guide';
import { ItemHead } from '../item/ItemHead';
import { useLanguage, useText } from '../language';
import type { Snapshot } from '../snapshot';
import { facetsOf } from '../table/facets';
import { useOwners } from '../table/useOwners';
import { generalWords } from '../words/general';
import { itemWords } from '../words/item';
import { Citation } from './Citation';
import { Field } from './Field';
import { nameOf } from './items';

interface ItemPageProps {
  item: Item;
  citations: readonly FindingRecord[];
  disclosures: Snapshot['disclosures'];
  /** All there are: their owners are offered. */
  items: readonly Item[];
  readOnly: boolean;
  onBack: () => void;
  onStatus: (status: Status, reason: string) => void;
  onChange: (said: string, change: ItemChange) => Promise<boolean>;
}

/** One item: our standing, what it asks, who does it by when, and every disclosure that names it. */
export function ItemPage(props: ItemPageProps) {
  const { item, citations, disclosures, items, readOnly, onBack, onStatus, onChange } = props;
  const t = useText();
  const language = useLanguage();
  const { measure: id, status, owner, due, note } = item.fields;
  const { owners } = useMemo(() => facetsOf(items, language), [items, language]);
  const offered = useOwners(owners);
  const measure = id === null ? undefined : measureById(id);
  const name = nameOf(item, language);
  const choice = useStatusChoice(status, onStatus);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onBack);
  const byId = useMemo(() => new Map(disclosures.map((one) => [one.id, one])), [disclosures]);
  return (
    <article
      class="item"
      onKeyDown={(event) => {
        if (!readOnly) choice.press(event);
      }}
    >
      <Button look="quiet" icon="arrow-left" onClick={onBack}>
        {t(itemWords.back)}
      </Button>
      <ItemHead item={item} choice={choice} readOnly={readOnly} heading={heading} />
      {measure && <Guide measure={measure} />}
      <section class="fields">
        <Field
          label={t(itemWords.owner)}
          value={owner}
          suggestions={offered}
          disabled={readOnly}
          onCommit={(value) => onChange(t(itemWords.ownerSaved, name), { owner: value })}
        />
        <Field
          label={t(itemWords.due)}
          kind="date"
          value={due}
          disabled={readOnly}
          onCommit={(value) => onChange(t(itemWords.dueSaved, name), { due: value })}
        />
        <Field
          label={t(itemWords.note)}
          kind="text"
          value={note}
          placeholder={t(itemWords.noteExample)}
          disabled={readOnly}
          onCommit={(value) => onChange(t(itemWords.noteSaved, name), { note: value })}
        />
      </section>
      <section>
        <h3>{t(itemWords.citations)}</h3>
        {citations.length === 0 && <p class="faint">{t(itemWords.noCitations)}</p>}
        <ul class="citations">
          {citations.map((finding) => (
            <Citation key={finding.id} finding={finding} disclosure={byId.get(finding.fields.disclosure)} />
          ))}
        </ul>
      </section>
      <p>
        <a
          href={`dashboard.html${routeAddress({ section: 'checklist', path: [item.id] })}`}
          target="_blank"
          rel="noopener"
        >
          {t(itemWords.everything)}
          <span class="spoken">{t(generalWords.newTab)}</span>
          <Icon name="link-external" />
        </a>
      </p>
      <CopyTicket item={item} citations={citations} disclosures={disclosures} />
    </article>
  );
}
