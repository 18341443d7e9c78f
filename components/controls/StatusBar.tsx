import type { Status } from '../../checklist/checklist';

/** Where the parts stand: what is reached first, what is unknown last; what is not applicable is no part. */
const order: readonly Status[] = ['in-place', 'in-progress', 'gap', 'unreviewed'];

/** How many stand where, as a bar in parts. The numbers must stand beside it in words. */
export function StatusBar({ counts }: { counts: Partial<Record<Status, number>> }) {
  return (
    <div class="status-bar" aria-hidden="true">
      {order.map((status) => {
        const count = counts[status] ?? 0;
        return count > 0 ? <span key={status} class={status} style={{ flexGrow: count }} /> : null;
      })}
    </div>
  );
}
