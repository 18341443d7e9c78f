import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FindingRecord, Item, Status } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { measureById } from '../../measures/index';
import { Citation } from '../checklist/Citation';
import { nameOf } from '../checklist/items';
import { Button } from '../controls/Button';
import { useStatusChoice } from '../controls/StatusControl';
import { useEscape } from '../controls/useEscape';
import { CopyTicket } from '../exchange/CopyTicket';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import { facetsOf } from '../table/facets';
import { useOwners } from '../table/useOwners';
import type { Change, Read } from '../useStore';
import { itemWords } from '../words/item';
import { itemPageWords } from '../words/page';
import { statusWords } from '../words/status';
import { Evidence } from './Evidence';
import { Guide } from './Guide';
import { History } from './History';
import { ItemHead } from './ItemHead';
import { Plan } from './Plan';
import { useDeepLinks } from './useDeepLinks';

interface ItemViewProps {
  item: Item;
  /** Findings that state its measure. */
  citations: readonly FindingRecord[];
  snapshot: Snapshot;
  change: Change;
  read: Read;
  /** Address of the page of another item. */
  addressOf: (item: Item) => string;
  onBack: () => void;
  /** Makes another item of the same measure, for another scope. */
  onAnother: () => void;
  now: string;
  readOnly: boolean;
}

/** Everything about one item: what it asks, our standing, the plan, the evidence, who asks for it, what was changed. */
export function ItemView(props: ItemViewProps) {
  const { item, citations, snapshot, change, read, readOnly, onBack } = props;
  const t = useText();
  const language = useLanguage();
  const name = nameOf(item, language);
  const measure = item.fields.measure === null ? undefined : measureById(item.fields.measure);
  const save = (said: string, fields: ItemChange) =>
    change(said, (store) => store.changeItem(item.id, fields));
  const choice = useStatusChoice(item.fields.status, (status: Status, reason) => {
    void save(t(statusWords.changed, name, t(statusLabels[status])), { status, reason });
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onBack);
  const byId = useMemo(
    () => new Map(snapshot.disclosures.map((one) => [one.id, one])),
    [snapshot.disclosures],
  );
  const links = useDeepLinks(citations, byId, read);
  const { owners, tags } = useMemo(() => facetsOf(snapshot.items, language), [snapshot.items, language]);
  const offered = useOwners(owners);
  const siblings = snapshot.items.filter(
    (one) => measure && one.fields.measure === measure.id && one.id !== item.id,
  );
  return (
    <article
      class="item full"
      onKeyDown={(event) => {
        if (!readOnly) choice.press(event);
      }}
    >
      <Button look="quiet" icon="arrow-left" onClick={onBack}>
        {t(itemWords.back)}
      </Button>
      <ItemHead item={item} choice={choice} readOnly={readOnly} heading={heading} />
      <div class="columns">
        <div>
          <Plan
            item={item}
            owners={offered}
            tags={tags}
            now={props.now}
            readOnly={readOnly}
            onChange={save}
          />
          <Evidence
            evidence={item.fields.evidence}
            disabled={readOnly}
            onChange={(evidence) => save(t(itemPageWords.evidenceKept, name), { evidence })}
          />
        </div>
        <div>
          {measure && <Guide measure={measure} />}
          {measure && (
            <section>
              <h3>{t(itemWords.citations)}</h3>
              {citations.length === 0 && <p class="faint">{t(itemWords.noCitations)}</p>}
              <ul class="citations">
                {citations.map((finding) => (
                  <Citation
                    key={finding.id}
                    finding={finding}
                    disclosure={byId.get(finding.fields.disclosure)}
                    link={links.get(finding.id)}
                  />
                ))}
              </ul>
            </section>
          )}
          {measure && (
            <section>
              <h3>{t(itemPageWords.siblings)}</h3>
              {siblings.length > 0 && (
                <ul class="siblings">
                  {siblings.map((one) => (
                    <li key={one.id}>
                      <StatusMark status={one.fields.status} />
                      <a href={props.addressOf(one)}>{nameOf(one, language)}</a>
                      <span class="faint">{t(statusLabels[one.fields.status])}</span>
                    </li>
                  ))}
                </ul>
              )}
              <p class="faint">{t(itemPageWords.anotherHelp)}</p>
              {!readOnly && (
                <p>
                  <Button icon="plus" onClick={props.onAnother}>
                    {t(itemPageWords.another)}
                  </Button>
                </p>
              )}
            </section>
          )}
          <History
            item={item}
            revision={snapshot.revision}
            read={read}
            readOnly={readOnly}
            onChange={(said, fields) => void save(said, fields)}
          />
        </div>
      </div>
      <CopyTicket item={item} citations={citations} disclosures={snapshot.disclosures} />
      {!readOnly && (
        <p>
          <Button
            look="danger"
            icon="trash"
            onClick={() => {
              onBack();
              void change(t(itemPageWords.removed, name), (store) => store.removeItem(item.id));
            }}
          >
            {t(itemPageWords.remove)}
          </Button>
        </p>
      )}
    </article>
  );
}
