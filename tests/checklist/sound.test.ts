import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Table } from '../../checklist/checklist';
import { backupSchema } from '../../checklist/formats/backup-schema';
import { isSound } from '../../checklist/sound';
import { mutated, parameters, patience } from '../fuzz/runs';
import { disclosureFields, findingFields, itemFields, stamped } from './arbitraries';

const fields = { items: itemFields, disclosures: disclosureFields, findings: findingFields };

test.each(Object.keys(fields) as Table[])(
  'a record counts as sound just when a backup with it could be read again: %s',
  (table) => {
    const schema = backupSchema.entries[table].item;
    const record = stamped<object>(fields[table], fc.uuid());
    const verdicts: boolean[] = [];
    fc.assert(
      fc.property(fc.oneof(record, record.chain(mutated)), (one) => {
        const sound = isSound(table, one);
        expect(sound).toBe(v.is(schema as v.GenericSchema, one));
        verdicts.push(sound);
      }),
      parameters(300),
    );
    expect(verdicts).toContain(false);
    expect(verdicts.filter((sound) => sound).length).toBeGreaterThan(100);
  },
  patience(300),
);
