import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '../../disclosure/disclosure';
import { readDisclosure } from '../../disclosure/read';
import { loadDocuments } from '../../training/gold';
import { readPage } from '../../training/page';
import { weights } from './sources';

const fixtures = join(import.meta.dirname, '../fixtures');
const documents = loadDocuments(join(fixtures, 'documents/gold.json'), readPage);

/** A reading as lines a person can compare: the facts, then each finding. Scores are left out: every training moves them. */
function written({ disclosure }: Reading): string {
  if (!disclosure) return 'no disclosure\n';
  const { organisation, published, discovered, stage, incidents, affected, leakedItems, findings } =
    disclosure;
  return [
    `organisation  ${organisation}`,
    `published     ${published}`,
    `discovered    ${discovered ?? ''}`,
    `stage         ${stage}`,
    `incidents     ${incidents.join(', ')}`,
    `affected      ${affected.map(({ count, what }) => `${count} (${what})`).join(', ')}`,
    `leaked        ${leakedItems.join(', ')}`,
    ...findings.map(({ measure, state, date, actor, quote }) =>
      [measure, state, date ?? '', actor ?? '', quote.replaceAll('\n', ' ')].join(' | '),
    ),
    '',
  ].join('\n');
}

/** What each development document is read as. A change of rules or weights shows here as a difference: look at it, then store it with `vitest -u`. */
test.each(documents.map(({ gold, source }) => [basename(gold.file), source] as const))(
  'is read as it was: %s',
  async (file, source) => {
    await expect(written(readDisclosure(source, weights))).toMatchFileSnapshot(
      join(fixtures, 'readings', `${file.replace(/\.\w+$/, '')}.txt`),
    );
  },
);
