import { useText } from '../language';
import type { Failure } from '../useStore';
import { failureWords, remedyWords } from '../words/failures';
import { generalWords } from '../words/general';
import { Button } from './Button';
import { Message } from './Message';

interface StoreFailureProps {
  why: Failure;
  /** The browser's own words, for whoever is asked for help. */
  detail: string;
  onRetry: () => void;
}

/** The checklist cannot be opened: why, that nothing was touched, and another try. */
export function StoreFailure({ why, detail, onRetry }: StoreFailureProps) {
  const t = useText();
  return (
    <Message icon="alert" title={t(failureWords[why])} alert>
      <p>{t(remedyWords[why])}</p>
      <Button look="primary" icon="sync" onClick={onRetry}>
        {t(generalWords.retry)}
      </Button>
      <p class="technical" lang="en">
        {detail}
      </p>
    </Message>
  );
}
