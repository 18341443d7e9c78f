import { useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { useStore } from '../useStore';
import { welcomeWords } from '../words/welcome';
import { forgetDisclosure } from './forget';

interface SampleBannerProps {
  open: () => Promise<Store>;
  /** Id under which the sample is or would be kept. */
  disclosure: string;
}

/** Says that the notice below is a sample; what was saved of it can be taken out again. */
export function SampleBanner({ open, disclosure }: SampleBannerProps) {
  const t = useText();
  const checklist = useStore(open);
  const [said, setSaid] = useState('');
  const saved =
    checklist.state === 'open' && checklist.snapshot.disclosures.some(({ id }) => id === disclosure);
  const forget = async () => {
    if (checklist.state !== 'open') return;
    await checklist
      .read((store) => forgetDisclosure(store, disclosure))
      .then(
        () => setSaid(t(welcomeWords.sampleForgotten)),
        () => setSaid(t(welcomeWords.sampleNotForgotten)),
      );
  };
  return (
    <aside class="sample" aria-label={t(welcomeWords.sampleTitle)}>
      <p>{t(saved ? welcomeWords.sampleSaved : welcomeWords.sampleHelp)}</p>
      {saved && <Button onClick={() => void forget()}>{t(welcomeWords.sampleForget)}</Button>}
      <a href="welcome.html">{t(welcomeWords.sampleBack)}</a>
      <span role="status">{said}</span>
    </aside>
  );
}
