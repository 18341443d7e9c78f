import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';

interface RevealProps {
  /** Whether it was found, the last time the page was asked for it; undefined before. */
  found: boolean | undefined;
  onReveal: () => void;
}

/** The way from a place to where it stands on the page, and what came of going there. */
export function Reveal({ found, onReveal }: RevealProps) {
  const t = useText();
  return (
    <div>
      <Button look="quiet" icon="search" onClick={onReveal}>
        {t(disclosureWords.reveal)}
      </Button>
      <p role="status" class={found === false ? 'note' : 'spoken'}>
        {found === false && <Icon name="alert" />}
        {found !== undefined && <span>{t(found ? disclosureWords.revealed : disclosureWords.vanished)}</span>}
      </p>
    </div>
  );
}
