import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { Loading } from '../controls/Loading';
import { Message } from '../controls/Message';
import { Note } from '../controls/Note';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { useFocusKept } from '../controls/useFocusKept';
import { useUndoKey } from '../controls/useUndoKey';
import { today } from '../days';
import { BackupReminder } from '../exchange/BackupReminder';
import { useText } from '../language';
import { RereadReminder } from '../rereading/RereadReminder';
import { useStore } from '../useStore';
import { dashboardWords } from '../words/dashboard';
import { Navigation } from './Navigation';
import { SectionView } from './SectionView';
import type { Abilities, Section } from './section';
import { useRoute } from './useRoute';

interface DashboardProps {
  open: () => Promise<Store>;
  /** In the order they are shown; the first is where the dashboard starts. */
  sections: readonly Section[];
  abilities: Abilities;
  onOptions: () => void;
  /** In a private window: nothing is stored. */
  readOnly: boolean;
}

/** The dashboard: its sections, and the one the address names. */
export function Dashboard({ open, sections, abilities, onOptions, readOnly }: DashboardProps) {
  const t = useText();
  const checklist = useStore(open);
  const { route, go } = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef('');
  const id = route.section === '' ? sections[0]?.id : route.section;
  const section = sections.find((one) => one.id === id);
  const name = t(section?.label ?? dashboardWords.unknown);
  // On its way while the checklist is being opened; that it could not be carried is said where it is shown.
  useState(() => section?.load().catch(() => {}));
  useFocusKept('h1');
  useUndoKey(checklist.state === 'open' ? checklist.notice?.turn : undefined);
  useLayoutEffect(() => {
    document.title = t(dashboardWords.title, name);
  }, [name, t]);
  // Whoever goes to another section starts at its heading, not at the link in the menu.
  useEffect(() => {
    const before = arrived.current;
    arrived.current = id ?? '';
    if (before === '' || before === id) return;
    // Unless the section was told of a place in it, and is there already.
    if (heading.current?.parentElement?.contains(document.activeElement)) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id]);

  return (
    <>
      <button type="button" class="skip spoken" onClick={() => heading.current?.focus()}>
        {t(dashboardWords.skip)}
      </button>
      <div class="dashboard">
        <Navigation sections={sections} current={id ?? ''} onOptions={onOptions} />
        <main>
          <h1 tabIndex={-1} ref={heading}>
            {name}
          </h1>
          {readOnly && <Note icon="lock">{t(dashboardWords.private)}</Note>}
          {section === undefined && (
            <Message icon="search" title={t(dashboardWords.unknown)}>
              <p>{t(dashboardWords.unknownHelp)}</p>
            </Message>
          )}
          {checklist.state === 'opening' && <Loading />}
          {checklist.state === 'failed' && (
            <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />
          )}
          {section && checklist.state === 'open' && (
            <SectionView
              key={section.id}
              section={section}
              snapshot={checklist.snapshot}
              change={checklist.change}
              read={checklist.read}
              place={route}
              onPlace={(place, replace) => go({ section: section.id, ...place }, replace)}
              now={today()}
              readOnly={readOnly}
              abilities={abilities}
            />
          )}
        </main>
        {checklist.state === 'open' && (
          <div class="foot">
            {!readOnly && id !== 'read' && (
              <RereadReminder
                disclosures={checklist.snapshot.disclosures}
                onShow={() => go({ section: 'read', path: ['again'], query: {} })}
              />
            )}
            <BackupReminder
              changed={Number.parseInt(checklist.snapshot.latest, 10) || 0}
              now={Date.now()}
              onBackup={() => go({ section: 'exchange', path: [], query: {} })}
            />
          </div>
        )}
      </div>
      {checklist.state === 'open' && <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />}
    </>
  );
}
