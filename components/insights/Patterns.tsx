/**
 * What parts of pictures are filled with: each status has a pattern of its own beside its colour. The colours are those
 * of the page, in whatever theme.
 */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="fill-in-place" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="var(--in-place)" />
        </pattern>
        <pattern
          id="fill-in-progress"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="var(--face)" />
          <rect width="4" height="7" fill="var(--in-progress)" />
        </pattern>
        <pattern id="fill-gap" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="var(--face)" />
          <path d="M0 0 7 7M7 0 0 7" stroke="var(--gap)" stroke-width="1.6" />
        </pattern>
        <pattern id="fill-unreviewed" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--face)" />
          <circle cx="3" cy="3" r="1" fill="var(--unreviewed)" />
        </pattern>
      </defs>
    </svg>
  );
}
