/** How much of something is done: a bar, with the same in words beside it. */
export function Meter({ label, value, all }: { label: string; value: number; all: number }) {
  return (
    <div class="meter">
      <span class="rail" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (100 * value) / all}%` }} />
      </span>
      <span>{label}</span>
    </div>
  );
}
