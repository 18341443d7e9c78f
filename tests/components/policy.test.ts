import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowsExport, allowsHost, noPolicy, readPolicy } from '../../components/policy';
import { project } from '../house/sources';

test.each([undefined, null, 5, 'x', [], {}, { automatic: 'yes', allowedHosts: 'x', owners: [1, ''] }])(
  'what lays nothing down leaves everything to the user: %j',
  (managed) => {
    expect(readPolicy(managed)).toEqual(noPolicy);
  },
);

test('hosts are those named, or a domain with all below it; a blocked one is blocked in any case', () => {
  const policy = readPolicy({
    allowedHosts: ['www.a.example', '*.B.example'],
    blockedHosts: ['x.b.example'],
  });
  expect(allowsHost(policy, 'www.a.example')).toBe(true);
  expect(allowsHost(policy, 'a.example')).toBe(false);
  expect(allowsHost(policy, 'b.example')).toBe(true);
  expect(allowsHost(policy, 'www.b.example')).toBe(true);
  expect(allowsHost(policy, 'x.b.example')).toBe(false);
  expect(allowsHost(policy, 'notb.example')).toBe(false);
  expect(allowsHost(noPolicy, 'anything.example')).toBe(true);
});

test('a host that is none is left out, so that the gate can still be registered', () => {
  const { allowedHosts } = readPolicy({
    allowedHosts: ['https://a.example/', 'a b', '*', '..', 'a.example', ''],
  });
  expect(allowedHosts).toEqual(['a.example']);
});

test('the backup can always be written', () => {
  const policy = readPolicy({ disabledExports: ['backup', 'csv'] });
  expect(allowsExport(policy, 'csv')).toBe(false);
  expect(allowsExport(policy, 'xlsx')).toBe(true);
  expect(allowsExport(policy, 'backup')).toBe(true);
});

test('the schema that administrators get names each part of the policy', () => {
  const schema = JSON.parse(readFileSync(join(project, 'public/policy.json'), 'utf8'));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort());
});
