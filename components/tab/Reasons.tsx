import type { Verdict } from '../../disclosure/disclosure';
import { joined, wordsThatSpoke } from '../disclosures/spoken';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { againstWords, forWords } from '../words/reasons';
import { tabWords } from '../words/tab';

/** What spoke for and against a page being a disclosure. */
export function Reasons({ verdict }: { verdict: Verdict }) {
  const t = useText();
  const rules = verdict.reasons.filter(({ kind }) => kind === 'rule').map(({ text }) => text);
  const words = (side: 1 | -1) =>
    joined(
      wordsThatSpoke(verdict.reasons, side).flatMap((run) => run.split('|').filter((part) => part !== '')),
    ).map((run) => t(disclosureWords.spoke, run));
  const named = (names: Readonly<Record<string, { ja: string; en: string }>>) =>
    rules.flatMap((name) => (names[name] ? [t(names[name])] : []));
  const sides = [
    { title: t(tabWords.spokeFor), all: [...named(forWords), ...words(1)] },
    { title: t(tabWords.spokeAgainst), all: [...named(againstWords), ...words(-1)] },
  ];
  return (
    <dl class="reasons">
      {sides.map(({ title, all }) =>
        all.length === 0 ? null : (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {all.map((one) => (
                <span key={one} class="tag">
                  {one}
                </span>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
