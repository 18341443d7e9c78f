import type { SectionProps } from '../dashboard/section';
import { useText } from '../language';
import { settingsWords } from '../words/settings';
import { ExportList } from './ExportList';
import { ImportPanel } from './ImportPanel';

/** Taking the checklist out and in, in the dashboard. */
export default function ExchangeSection({ read, change }: SectionProps) {
  const t = useText();
  return (
    <>
      <h2>{t(settingsWords.data)}</h2>
      <p>{t(settingsWords.dataHelp)}</p>
      <ExportList read={read} />
      <ImportPanel read={read} change={change} />
    </>
  );
}
