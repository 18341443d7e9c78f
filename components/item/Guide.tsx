import type { Measure } from '../../measures/measure';
import { useText } from '../language';
import { itemWords } from '../words/item';

/** What to ask oneself about a measure, and what to do next. */
export function Guide({ measure }: { measure: Measure<string> }) {
  const t = useText();
  return (
    <section>
      <h3>{t(itemWords.question)}</h3>
      <p>{t(measure.question)}</p>
      <h3>{t(itemWords.nextActions)}</h3>
      <ol>
        {measure.nextActions.map((action) => (
          <li key={action.en}>{t(action)}</li>
        ))}
      </ol>
    </section>
  );
}
