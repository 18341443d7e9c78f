import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { Message } from '../controls/Message';
import { useText } from '../language';
import { dashboardWords } from '../words/dashboard';
import type { Section, SectionProps } from './section';

/** Views carried already, by section: the second time a section is looked at there is nothing to wait for. */
const carried = new WeakMap<Section, ComponentType<SectionProps>>();

/** The view of a section, once it has been carried. */
export function SectionView({ section, ...props }: SectionProps & { section: Section }) {
  const t = useText();
  const [, arrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const View = carried.get(section);
  useEffect(() => {
    if (carried.has(section)) return;
    let gone = false;
    section.load().then(
      (loaded) => {
        carried.set(section, loaded.default);
        if (!gone) arrived((before) => before + 1);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [section]);
  if (View) return <View {...props} />;
  if (!failed) return <Loading />;
  return (
    <Message icon="alert" title={t(dashboardWords.notLoaded)} alert>
      <p>{t(dashboardWords.notLoadedHelp)}</p>
      <Button look="primary" icon="sync" onClick={() => location.reload()}>
        {t(dashboardWords.reload)}
      </Button>
    </Message>
  );
}
