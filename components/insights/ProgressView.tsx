import { useMemo } from 'preact/hooks';
import { countByGroup, countStatuses } from '../../checklist/progress';
import { groupLabel, itemGroups } from '../checklist/items';
import { Message } from '../controls/Message';
import { StatusCounts } from '../controls/StatusCounts';
import type { SectionProps } from '../dashboard/section';
import { useText } from '../language';
import { insightWords } from '../words/insights';
import { CountsPicture } from './CountsPicture';
import { applicableIn } from './counts';
import { LackingPicture } from './LackingPicture';
import { TrendPicture } from './TrendPicture';
import { useHistory } from './useHistory';

/** How far we are: altogether, by group, over time; and what is asked for most and missing. */
export function ProgressView({ snapshot, read }: SectionProps) {
  const t = useText();
  const { items } = snapshot;
  const past = useHistory(read, snapshot.latest);
  const counts = useMemo(() => countStatuses(items), [items]);
  const rows = useMemo(() => {
    const byGroup = countByGroup(items);
    return itemGroups.flatMap((id) => {
      const counted = byGroup.get(id);
      const label = t(groupLabel(id));
      return counted ? [{ id, label, counts: counted }] : [];
    });
  }, [items, t]);
  if (items.length === 0)
    return (
      <Message icon="checklist" title={t(insightWords.empty)}>
        <p>{t(insightWords.emptyHelp)}</p>
      </Message>
    );
  const applicable = applicableIn(counts);
  const share = applicable === 0 ? 0 : Math.floor((counts['in-place'] / applicable) * 100);
  return (
    <>
      <section class="headline">
        <p>
          <b>{t(insightWords.share, share)}</b>
          <span>{t(insightWords.ofApplicable, counts['in-place'], applicable)}</span>
        </p>
        <StatusCounts counts={counts} />
      </section>
      <CountsPicture title={t(insightWords.byGroup)} of={t(insightWords.group)} rows={rows} />
      <TrendPicture items={items} past={past} />
      <LackingPicture snapshot={snapshot} />
    </>
  );
}
