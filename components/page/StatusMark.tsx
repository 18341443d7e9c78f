import type { Status } from '../../checklist/checklist';

/** Inside of a 16 × 16 mark: no two statuses share a shape, so that colour is never needed to tell them apart. */
const shapes: Record<Status | 'unclassified', preact.ComponentChildren> = {
  unreviewed: (
    <>
      <circle cx="8" cy="8" r="6" class="hollow" />
      <path d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.8q-.8.4-.8 1.3M8 11.4v.2" class="line" />
    </>
  ),
  gap: (
    <>
      <path d="M8 1.5 15 14H1Z" class="solid" />
      <path d="M8 6v4M8 12v.2" class="cut" />
    </>
  ),
  'in-progress': (
    <>
      <circle cx="8" cy="8" r="6" class="hollow" />
      <path d="M8 2a6 6 0 0 1 0 12Z" class="solid" />
    </>
  ),
  'in-place': (
    <>
      <circle cx="8" cy="8" r="7" class="solid" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" class="cut" />
    </>
  ),
  'not-applicable': (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" class="hollow" />
      <path d="M5 8h6" class="line" />
    </>
  ),
  unclassified: <rect x="3.5" y="3.5" width="9" height="9" transform="rotate(45 8 8)" class="hollow" />,
};

/** Our status of a measure as a small sign of its own shape and colour; its words stand elsewhere. */
export function StatusMark({ status }: { status: Status | 'unclassified' }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" class={`status ${status}`} aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
