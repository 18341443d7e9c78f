import { useContext, useState } from 'preact/hooks';
import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import type { Format } from '../../checklist/formats/format';
import { formats } from '../../checklist/formats/index';
import { Button } from '../controls/Button';
import { today } from '../days';
import { useLanguage, useText } from '../language';
import { allowsExport } from '../policy';
import { PolicyContext } from '../policyContext';
import { exchangeWords } from '../words/exchange';
import { download } from './download';
import { faultText } from './faultText';

interface SaveNoticeProps {
  disclosure: DisclosureRecord;
  /** Its own. */
  findings: readonly FindingRecord[];
}

/** Saves one notice with what it states, in each of the formats that are good for it. */
export function SaveNotice({ disclosure, findings }: SaveNoticeProps) {
  const t = useText();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const policy = useContext(PolicyContext);
  const save = async (format: Format) => {
    const records = { items: [], disclosures: [disclosure], findings: [...findings], texts: [], history: [] };
    try {
      const content = await (await format.load()).write(records, {
        language,
        now: Date.now(),
        today: today(),
      });
      const name = `tazan-${fileName(disclosure)}.${format.extension}`;
      download(content, format.mimeType, name);
      setSaid(t(exchangeWords.exported, name));
    } catch (error) {
      setSaid(`${t(exchangeWords.notExported)} ${t(faultText(error))}`);
    }
  };
  return (
    <section class="save">
      <h3>{t(exchangeWords.exportNotice)}</h3>
      <p class="actions">
        {formats
          .filter(({ id, ofNotice }) => ofNotice && allowsExport(policy, id))
          .map((format) => (
            <Button
              key={format.id}
              icon="download"
              label={t(exchangeWords.exportAs, t(format.label))}
              onClick={() => void save(format)}
            >
              {t(format.label)}
            </Button>
          ))}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

/** The organisation and day, without what no file name may hold. */
function fileName({ fields: { organisation, published } }: DisclosureRecord): string {
  const words = [organisation, published].filter((one) => one !== '').join('-');
  return [...words.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '-')].slice(0, 60).join('') || 'notice';
}
