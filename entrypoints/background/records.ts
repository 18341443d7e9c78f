import type { PageRecord } from '../../checklist/page-record';
import type { Finding } from '../../disclosure/disclosure';
import { readDisclosure } from '../../disclosure/read';
import { store } from './store';
import { weights } from './weights';

/** What was last read again, by the hash of its text: the marks ask after every change of the checklist. */
let last: { hash: string; findings: Promise<readonly Finding[]> } | undefined;

/** What the checklist has of a document with these findings; `textHash` names it where it has no address. */
export async function recordOf(
  { url, textHash }: { url: string; textHash: string },
  findings: readonly Finding[],
): Promise<PageRecord> {
  return (await store()).pageRecord({ url, textHash, findings }, ({ hash, source }) => {
    if (last?.hash !== hash) {
      last = { hash, findings: readAgain(source) };
      last.findings.catch(() => {
        last = undefined;
      });
    }
    return last.findings;
  });
}

/** The old text is read as one reads today, so that only what the page changed is told. */
async function readAgain(source: Parameters<typeof readDisclosure>[0]): Promise<readonly Finding[]> {
  return readDisclosure(source, await weights(), { forced: true }).disclosure?.findings ?? [];
}
