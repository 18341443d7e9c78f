import type { ComponentChildren } from 'preact';
import { useText } from '../language';
import { disclosureWords, kindWords } from '../words/disclosure';
import { kindOf, type Stated, type StatedKind } from './stated';

interface StatedListProps {
  stated: readonly Stated[];
  /** Draws one of them. */
  row: (stated: Stated) => ComponentChildren;
}

const order: readonly StatedKind[] = ['prevention', 'response', 'other'];

/** The measures of a disclosure: what keeps it from happening again, what was done about the incident, the rest. */
export function StatedList({ stated, row }: StatedListProps) {
  const t = useText();
  return (
    <>
      {order.map((kind) => {
        const members = stated.filter((one) => kindOf(one) === kind);
        if (members.length === 0 && kind !== 'prevention') return null;
        return (
          <section key={kind} class="stated-list">
            <h3>
              {t(kindWords[kind])} <span>{members.length}</span>
            </h3>
            {members.length === 0 && <p class="faint">{t(disclosureWords.noPrevention)}</p>}
            <ul>{members.map(row)}</ul>
          </section>
        );
      })}
    </>
  );
}
