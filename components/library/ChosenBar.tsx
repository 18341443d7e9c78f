import { Button } from '../controls/Button';
import { useText } from '../language';
import { libraryWords } from '../words/library';

interface ChosenBarProps {
  /** Ids; at least one. */
  chosen: readonly string[];
  readOnly: boolean;
  /** Where two of them stand side by side. */
  compareAddress: string;
  onJoin: () => void;
  onRemove: () => void;
  onNone: () => void;
}

/** What can be done with the disclosures that are chosen. */
export function ChosenBar({ chosen, readOnly, compareAddress, onJoin, onRemove, onNone }: ChosenBarProps) {
  const t = useText();
  return (
    <section class="chosen" aria-label={t(libraryWords.actions)}>
      <p role="status">{t(libraryWords.chosen, chosen.length)}</p>
      {chosen.length === 2 && (
        <a class="button plain" href={compareAddress}>
          {t(libraryWords.compare)}
        </a>
      )}
      {chosen.length > 1 && (
        <Button disabled={readOnly} onClick={onJoin}>
          {t(libraryWords.join)}
        </Button>
      )}
      <Button look="danger" disabled={readOnly} onClick={onRemove}>
        {t(libraryWords.remove)}
      </Button>
      <Button look="quiet" onClick={onNone}>
        {t(libraryWords.chooseNone)}
      </Button>
    </section>
  );
}
