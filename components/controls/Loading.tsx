import { useText } from '../language';
import { generalWords } from '../words/general';

/** Stands in a view while its content is on its way; to be seen only when that takes a moment. */
export function Loading() {
  const t = useText();
  return (
    <div class="loading" role="status">
      <span class="spoken">{t(generalWords.loading)}</span>
      <span class="line" />
      <span class="line" />
      <span class="line" />
    </div>
  );
}
