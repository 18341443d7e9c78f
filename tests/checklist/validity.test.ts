import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Table } from '../../checklist/checklist';
import { backupSchema } from '../../checklist/formats/backup-schema';
import { isValidRecord } from '../../checklist/validity';
import { mutated, parameters, patience } from '../fuzz/runs';
import { disclosureFields, findingFields, itemFields, stamped } from './arbitraries';

const fields = { items: itemFields, disclosures: disclosureFields, findings: findingFields };

test.each(Object.keys(fields) as Table[])(
  'a record counts as valid just when a backup with it could be read again: %s',
  (table) => {
    const schema = backupSchema.entries[table].item;
    const record = stamped<object>(fields[table], fc.uuid());
    const verdicts: boolean[] = [];
    fc.assert(
      fc.property(fc.oneof(record, record.chain(mutated)), (one) => {
        const valid = isValidRecord(table, one);
        expect(valid).toBe(v.is(schema as v.GenericSchema, one));
        verdicts.push(valid);
      }),
      parameters(300),
    );
    expect(verdicts).toContain(false);
    expect(verdicts.filter((valid) => valid).length).toBeGreaterThan(100);
  },
  patience(300),
);
