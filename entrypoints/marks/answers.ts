import type { MarkedPage } from '../../components/page/marked';
import type { Disclosure, Finding } from '../../disclosure/disclosure';
import type { MeasureId } from '../../measures/index';
import { ask, type Request } from '../../messaging';

/** A document that is not the page at the tab's own address. */
export type NamedDocument = NonNullable<Request<'pageRecord'>['document']>;

function recordOf(findings: Finding[], document: NamedDocument | undefined) {
  return ask({ type: 'pageRecord', findings, ...(document ? { document } : {}) });
}

/** The measures of findings, each once. */
function measuresOf(findings: readonly (Pick<Finding, 'measure'> | null)[]): MeasureId[] {
  const ids = findings.flatMap((one) => (one === null || one.measure === 'other' ? [] : [one.measure]));
  return [...new Set(ids)];
}

/** What the background knows of a disclosure, its measures, and how we stand on them; null when it does not answer. */
export async function aboutDisclosure(
  disclosure: Disclosure,
  document?: NamedDocument,
): Promise<Omit<MarkedPage, 'disclosure' | 'truncated' | 'readAt'> | null> {
  const { findings, incidents } = disclosure;
  const record = await recordOf(findings, document);
  if (!record) return null;
  const measures = measuresOf([...findings, ...record.findings]);
  const [about, standing] = await Promise.all([
    ask({ type: 'aboutPage', measures, incidents }),
    ask({ type: 'standing', measures }),
  ]);
  if (!about || !standing) return null;
  return {
    about: new Map(about.measures.map((one) => [one.id, one])),
    incidents: about.incidents,
    private: about.private,
    statuses: standing.statuses,
    record,
  };
}

/** How we stand on a disclosure now. A correction may have brought in measures nothing is known of yet. */
export async function standingOn(
  { findings }: Disclosure,
  { about }: Pick<MarkedPage, 'about'>,
  document?: NamedDocument,
): Promise<Pick<MarkedPage, 'record' | 'statuses' | 'about'> | null> {
  const record = await recordOf(findings, document);
  if (!record) return null;
  const measures = measuresOf([...findings, ...record.findings]);
  const unknown = measures.filter((id) => !about.has(id));
  const [standing, more] = await Promise.all([
    ask({ type: 'standing', measures }),
    unknown.length > 0 ? ask({ type: 'aboutPage', measures: unknown, incidents: [] }) : null,
  ]);
  if (!standing) return null;
  const known = more ? new Map([...about, ...more.measures.map((one) => [one.id, one] as const)]) : about;
  return { record, statuses: standing.statuses, about: known };
}
