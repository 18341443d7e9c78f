import type { Status } from '../../checklist/checklist';
import type { MeasureId } from '../../measures/index';
import type { Session } from './browser';

/** Sets our statuses from one of the extension's own pages, as the popup does, and puts the page in front again. */
export async function setStatuses(
  session: Session,
  statuses: Partial<Record<MeasureId, Status>>,
): Promise<void> {
  const own = await session.openOwn('popup.html');
  await own.evaluate(async (wanted) => {
    for (const [measure, status] of Object.entries(wanted))
      await chrome.runtime.sendMessage({
        type: 'setStatus',
        measure,
        status,
        reason: '該当するシステムがない',
      });
  }, statuses);
  await own.close();
}
