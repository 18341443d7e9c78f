import { useId, useState } from 'preact/hooks';
import type { DisclosureRecord, FindingRecord, Item } from '../../checklist/checklist';
import { linesOf } from '../../checklist/formats/listing';
import { tickets } from '../../checklist/tickets/index';
import { Button } from '../controls/Button';
import { today } from '../days';
import { useLanguage, useText } from '../language';
import { ticketWords } from '../words/ticket';

interface CopyTicketProps {
  item: Item;
  citations: readonly FindingRecord[];
  disclosures: readonly DisclosureRecord[];
}

/** An item as a ticket for somebody else's tracker: title and body, to be read and copied. */
export function CopyTicket({ item, citations, disclosures }: CopyTicketProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(tickets[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const kind = tickets.find((one) => one.id === chosen);
  const context = { language, now: 0, today: today() };
  const records = {
    items: [item],
    findings: [...citations],
    disclosures: [...disclosures],
    texts: [],
    history: [],
  };
  const [line] = linesOf(records, context);
  const ticket = line && kind?.write(line, context);
  if (ticket === undefined) return null;
  const copy = async (words: string, what: string) => {
    // The browser may forbid it (a policy, say): the text can still be selected.
    const done = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    setSaid(t(done ? ticketWords.copied : ticketWords.notCopied, what));
  };
  return (
    <details class="ticket">
      <summary>{t(ticketWords.copyAs)}</summary>
      <div class="field">
        <label for={`${id}-kind`}>{t(ticketWords.tracker)}</label>
        <select
          id={`${id}-kind`}
          class="select"
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setSaid('');
          }}
        >
          {tickets.map((one) => (
            <option key={one.id} value={one.id}>
              {t(one.label)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-title`}>{t(ticketWords.title)}</label>
        <input id={`${id}-title`} readOnly value={ticket.title} />
      </div>
      <div class="field">
        <label for={`${id}-body`}>{t(ticketWords.body)}</label>
        <textarea id={`${id}-body`} readOnly rows={8} value={ticket.body} />
      </div>
      <p class="actions">
        <Button onClick={() => void copy(ticket.title, t(ticketWords.title))}>
          {t(ticketWords.copyTitle)}
        </Button>{' '}
        <Button onClick={() => void copy(ticket.body, t(ticketWords.body))}>{t(ticketWords.copyBody)}</Button>
      </p>
      <p role="status">{said}</p>
    </details>
  );
}
