import { expect, test } from 'vitest';
import {
  incidentById,
  incidents,
  incidentsAnsweredBy,
  isIncidentId,
  techniqueUrl,
} from '../../measures/incidents';
import { isMeasureId } from '../../measures/index';

test('25 kinds of incident, every id once, labels different in both languages', () => {
  expect(incidents).toHaveLength(25);
  for (const of of [
    incidents.map(({ id }) => id),
    incidents.map(({ label }) => label.ja),
    incidents.map(({ label }) => label.en),
  ]) {
    expect(new Set(of).size).toBe(25);
    expect(of.filter((text) => text.trim() === '')).toEqual([]);
  }
});

test.each(incidents)('$id: answered by measures of the catalog, each once', ({ measures }) => {
  expect(measures.length).toBeGreaterThanOrEqual(3);
  expect(measures.filter((id) => !isMeasureId(id))).toEqual([]);
  expect(new Set(measures).size).toBe(measures.length);
});

test.each(incidents)('$id: techniques are well-formed', ({ techniques }) => {
  expect(techniques.filter(({ id }) => !/^T\d{4}(\.\d{3})?$/.test(id))).toEqual([]);
});

test('a kind is found by its id', () => {
  for (const kind of incidents) expect(incidentById(kind.id)).toBe(kind);
  expect(isIncidentId('ransomware')).toBe(true);
  expect(isIncidentId('alien-invasion')).toBe(false);
  expect(incidentById('alien-invasion')).toBeUndefined();
});

test('the kinds a measure answers', () => {
  expect(incidentsAnsweredBy('integrity-monitoring').map(({ id }) => id)).toEqual([
    'web-skimming',
    'web-defacement',
  ]);
  expect(incidentsAnsweredBy('contact-desk')).toEqual([]);
});

test('the address of a technique and of a sub-technique', () => {
  expect(techniqueUrl('T1190')).toBe('https://attack.mitre.org/techniques/T1190/');
  expect(techniqueUrl('T1078.004')).toBe('https://attack.mitre.org/techniques/T1078/004/');
});
