import { useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import { ChecklistView, topOfChecklist } from '../checklist/ChecklistView';
import { Loading } from '../controls/Loading';
import { NoticeBar } from '../controls/NoticeBar';
import { StoreFailure } from '../controls/StoreFailure';
import { today } from '../days';
import { useStore } from '../useStore';

interface PopupProps {
  open: () => Promise<Store>;
}

/** The popup. */
export function Popup({ open }: PopupProps) {
  const checklist = useStore(open);
  const [place, setPlace] = useState(topOfChecklist);
  if (checklist.state === 'opening') return <Loading />;
  if (checklist.state === 'failed')
    return <StoreFailure why={checklist.why} detail={checklist.detail} onRetry={checklist.retry} />;
  return (
    <>
      <main>
        <ChecklistView
          snapshot={checklist.snapshot}
          change={checklist.change}
          place={place}
          onPlace={setPlace}
          now={today()}
          readOnly={false}
        />
      </main>
      <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />
    </>
  );
}
