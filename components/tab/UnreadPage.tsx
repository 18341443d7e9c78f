import type { ComponentChildren } from 'preact';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import type { IconName } from '../controls/Icon';
import { Message } from '../controls/Message';
import { useText } from '../language';
import { tabWords } from '../words/tab';
import { Reasons } from './Reasons';
import type { TabState, Unread } from './tab';

interface UnreadPageProps {
  shown: Exclude<TabState, { state: 'looking' } | { state: 'reading' }>;
  onRead: () => void;
  onReadPdf: () => void;
  onShowSite: () => void;
  onAskAccess: () => void;
}

interface Said {
  icon: IconName;
  title: Text;
  help: Text;
}

const unread: Record<Unread, Said> = {
  'passed-over': { icon: 'search', title: tabWords.passedOver, help: tabWords.passedOverHelp },
  'automatic-off': { icon: 'gear', title: tabWords.automaticOff, help: tabWords.automaticOffHelp },
  'hidden-site': { icon: 'gear', title: tabWords.hidden, help: tabWords.hiddenHelp },
  blocked: { icon: 'lock', title: tabWords.blocked, help: tabWords.blockedHelp },
  withheld: { icon: 'lock', title: tabWords.withheld, help: tabWords.withheldHelp },
  'set-aside': { icon: 'x', title: tabWords.setAside, help: tabWords.setAsideHelp },
};

const other: Record<'own' | 'unseen' | 'closed' | 'refused' | 'failed' | 'pdf', Said> = {
  own: { icon: 'checklist', title: tabWords.own, help: tabWords.ownHelp },
  unseen: { icon: 'lock', title: tabWords.unseen, help: tabWords.unseenHelp },
  closed: { icon: 'info', title: tabWords.closed, help: tabWords.closedHelp },
  refused: { icon: 'lock', title: tabWords.refused, help: tabWords.refusedHelp },
  failed: { icon: 'alert', title: tabWords.failed, help: tabWords.failedHelp },
  pdf: { icon: 'file', title: tabWords.pdf, help: tabWords.pdfHelp },
};

/** A page that shows no disclosure: why that is, and what can be done. */
export function UnreadPage({ shown, onRead, onReadPdf, onShowSite, onAskAccess }: UnreadPageProps) {
  const t = useText();
  const say = ({ icon, title, help }: Said, actions?: ComponentChildren) => (
    <Message icon={icon} title={t(title)}>
      <p>{t(help)}</p>
      {actions}
    </Message>
  );
  const read = (
    <Button look="primary" icon="search" onClick={onRead}>
      {t(tabWords.read)}
    </Button>
  );
  if (shown.state === 'pdf')
    return say(
      other.pdf,
      <Button look="primary" icon="file" onClick={onReadPdf}>
        {t(tabWords.readPdf)}
      </Button>,
    );
  if (shown.state === 'unseen')
    return say(
      other.unseen,
      <Button look="primary" onClick={onAskAccess}>
        {t(tabWords.askAccess)}
      </Button>,
    );
  if (shown.state !== 'page') return say(other[shown.state], shown.state === 'failed' ? read : undefined);
  const { reading, unread: why } = shown.page;
  if (reading)
    return (
      <Message icon="search" title={t(tabWords.judged)}>
        <p>{t(tabWords.score, reading.verdict.score)}</p>
        <Reasons verdict={reading.verdict} />
        {read}
      </Message>
    );
  if (why === 'set-aside')
    return say(
      unread[why],
      <Button look="primary" icon="undo" onClick={onRead}>
        {t(tabWords.takeBack)}
      </Button>,
    );
  if (why === 'blocked') return say(unread[why]);
  return say(
    unread[why],
    <>
      {read}
      {why === 'hidden-site' && <Button onClick={onShowSite}>{t(tabWords.showSite)}</Button>}
    </>,
  );
}
