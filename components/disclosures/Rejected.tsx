import type { FindingRecord } from '../../checklist/checklist';
import { Button } from '../controls/Button';
import { useLanguage, useText } from '../language';
import { strings } from '../page/strings';
import { correctionWords } from '../words/correction';
import type { Corrections } from './corrections';

interface RejectedProps {
  /** Those of the disclosure that were said to be no measure. */
  findings: readonly FindingRecord[];
  readOnly: boolean;
  onCorrect: Corrections['finding'];
}

/** What the user said to be no measure; each can be taken back. */
export function Rejected({ findings, readOnly, onCorrect }: RejectedProps) {
  const t = useText();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <details class="rejected">
      <summary>
        {t(strings.rejectedList)} <span>{findings.length}</span>
      </summary>
      <ul>
        {findings.map(({ id, fields }) => {
          const words = fields.quote || (language === 'ja' ? fields.summaryJa : fields.summaryEn);
          return (
            <li key={id}>
              <span lang={fields.quote === '' ? undefined : 'ja'}>{words}</span>
              <Button
                label={t(correctionWords.takeBackOne, words.slice(0, 40))}
                disabled={readOnly}
                onClick={() => void onCorrect(id, { rejected: false }, t(correctionWords.takenBack))}
              >
                {t(strings.takeBack)}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
