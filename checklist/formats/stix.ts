import { frameworks } from '../../measures/frameworks';
import { incidents } from '../../measures/incidents';
import type { MeasureId } from '../../measures/index';
import type { Measure } from '../../measures/measure';
import { latestTime } from '../stamp';
import { FormatError } from './fault';
import type { Coder, Context } from './format';
import { uuidOf } from './identifier';
import { measureOf, type Report, reportsOf } from './listing';
import { attackObject } from './stix-attack';
import { type StixObject, stixObject } from './stix-object';
import { oneLine, webAddress, wholeDate } from './wording';

/** Notices as STIX 2.1: a report each, the measures they state as courses of action, and the techniques these answer. */
export default {
  write(records, context) {
    const reports = reportsOf(records, context);
    if (reports.length === 0) throw new FormatError({ fault: 'no-notices' });
    const objects = new Map<string, StixObject>();
    const add = (object: StixObject) => {
      objects.set(object.id, object);
      return object.id;
    };
    add(ourselves);
    for (const report of reports) addReport(report, context, add);
    const all = [...objects.values()];
    // Another id only for other contents.
    const id = `bundle--${uuidOf('bundle', ...all.map((object) => `${object.id} ${object.modified}`))}`;
    return `${JSON.stringify({ type: 'bundle', id, objects: all }, null, 2)}\n`;
  },
} satisfies Coder;

/** The taxonomy and what we say of it, of which nothing changes between two releases. */
const taxonomyTime = Date.UTC(2026, 0, 1);

const ourselves: StixObject = {
  ...stixObject('identity', `identity--${uuidOf('identity', 'tazan')}`, taxonomyTime, taxonomyTime),
  name: 'Tazan',
  identity_class: 'system',
};

function addReport(report: Report, context: Context, add: (object: StixObject) => string): void {
  const { disclosure, organisation, findings } = report;
  const { fields } = disclosure;
  const published = Date.parse(wholeDate(fields.published) ?? '') || disclosure.readAt || taxonomyTime;
  const modified = latestTime([disclosure, ...findings]);
  const refs = [
    add({
      ...stixObject(
        'identity',
        `identity--${uuidOf('organisation', organisation)}`,
        taxonomyTime,
        taxonomyTime,
      ),
      name: oneLine(organisation),
      identity_class: 'organization',
    }),
  ];
  const stated = new Set(
    findings.filter(({ fields: { rejected } }) => !rejected).map((finding) => finding.fields.measure),
  );
  const measures = [...stated].flatMap((id) => measureOf(id) ?? []);
  for (const measure of measures) refs.push(...addMeasure(measure, context, add));
  for (const incident of incidents.filter(({ id }) => fields.incidents.includes(id)))
    for (const { id } of incident.techniques) {
      const technique = attackObject(id);
      refs.push(add(technique));
      for (const measure of measures.filter(({ id: answering }) => incident.measures.includes(answering)))
        refs.push(add(relationship(courseOf(measure.id), 'mitigates', technique.id)));
    }
  const address = webAddress(fields.url);
  add({
    ...stixObject('report', `report--${uuidOf('report', disclosure.id)}`, published, modified),
    created_by_ref: ourselves.id,
    lang: 'ja',
    name: oneLine(`${organisation} ${fields.title}`),
    description:
      [...fields.affected.map(({ what, count }) => `${what} ${count}`), ...fields.causes].join('\n') ||
      organisation,
    report_types: ['threat-report'],
    published: new Date(published).toISOString(),
    object_refs: [...new Set(refs)],
    external_references: [
      {
        source_name: oneLine(organisation),
        description: oneLine(fields.title) || oneLine(organisation),
        ...(address === undefined ? {} : { url: address }),
      },
    ],
    ...(fields.incidents.length > 0 ? { labels: [...fields.incidents] } : {}),
  });
}

/** The measure as a course of action of ours, beside the mitigations of ATT&CK it comes closest to. */
function addMeasure(
  measure: Measure<MeasureId>,
  { language }: Context,
  add: (object: StixObject) => string,
): string[] {
  const controls = measure.controls.filter(({ framework }) => framework !== 'attack');
  const course = add({
    ...stixObject('course-of-action', courseOf(measure.id), taxonomyTime, taxonomyTime),
    created_by_ref: ourselves.id,
    lang: language,
    name: measure.label[language],
    description: measure.definition[language],
    external_references: controls.flatMap(({ framework, ids }) => {
      const found = frameworks.find(({ id }) => id === framework);
      return ids.map((id) => ({
        source_name: found?.title.en ?? framework,
        external_id: id,
        url: webAddress(found?.url(id) ?? '') ?? found?.home,
      }));
    }),
  });
  const close = measure.controls.find(({ framework }) => framework === 'attack')?.ids ?? [];
  return [
    course,
    ...close.flatMap((id) => {
      const mitigation = add(attackObject(id));
      return [mitigation, add(relationship(course, 'related-to', mitigation))];
    }),
  ];
}

function courseOf(measure: MeasureId): string {
  return `course-of-action--${uuidOf('measure', measure)}`;
}

function relationship(source: string, type: string, target: string): StixObject {
  const id = `relationship--${uuidOf('relationship', source, type, target)}`;
  return {
    ...stixObject('relationship', id, taxonomyTime, taxonomyTime),
    created_by_ref: ourselves.id,
    relationship_type: type,
    source_ref: source,
    target_ref: target,
  };
}
