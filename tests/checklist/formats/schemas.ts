import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject, type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { project } from '../../house/sources';

/** The official schemas stand outside the repository: they are other people's. */
const folder = join(project, '../shared/schemas');
/** Whether they are there. */
export const hasSchemas = existsSync(folder);

/** The name of a test, or why it is not run. */
export function againstSchemas(name: string): string {
  return hasSchemas ? name : `SKIPPED, ../shared/schemas is not there: ${name}`;
}

const load = (path: string): AnySchemaObject => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** NIST's schema of a plan of action and milestones. */
export function oscalSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(load('oscal/oscal_poam_schema.json'));
}

/** The OASIS schema of each type of object, and of a bundle. */
export function stixSchemas(): (type: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const files = readdirSync(join(folder, 'stix'), { recursive: true, encoding: 'utf8' });
  const ids = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const schema = load(join('stix', file));
    ajv.addSchema(schema);
    ids.set(String(schema.title ?? file), String(schema.$id));
  }
  // Kinds of objects we never write are referred to, but their schemas do not lie there: nothing is of such a kind.
  const text = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.stringify(load(join('stix', name))));
  const observables = new Set(
    text.flatMap((one) => one.match(/(?<=\.\.\/)observables\/[\w-]+\.json/gu) ?? []),
  );
  const base = [...ids.values()]
    .find((id) => id.endsWith('/sdos/report.json'))
    ?.replace('sdos/report.json', '');
  for (const name of observables) ajv.addSchema({ $id: `${base}${name}`, not: {} });
  return (type) => {
    const validate = ajv.getSchema(ids.get(type) ?? '');
    if (validate === undefined) throw new Error(`There is no schema of ${type}`);
    return validate as ValidateFunction;
  };
}
