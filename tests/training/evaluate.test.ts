import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { GoldError, loadDocuments } from '../../training/gold';
import { readPage } from '../../training/page';
import type { Scores } from '../../training/score';
import { noticePdf } from '../documents/pdf/notice';

const folder = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as the user does: `npm run -s evaluate -- …`. */
async function evaluate(...args: string[]): Promise<Run> {
  try {
    const { stdout, stderr } = await promisify(execFile)('npm', ['run', '-s', 'evaluate', '--', ...args]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, out: failed.stdout, err: failed.stderr };
  }
}

const gold = 'tests/training/gold/gold.json';

test('scores of a small gold file are those worked out by hand', async () => {
  const { code, out, err } = await evaluate(gold, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const scores = JSON.parse(out) as Scores;
  // Page a is a disclosure and recognised, page b is none and left alone.
  expect(scores.recognition).toEqual({ precision: 1, recall: 1, f1: 1 });
  // Three are found: two of them are labelled (one with another category and state), the third is not; of three
  // labelled ones the one in the navigation is not read. Precision 2/3, recall 2/3.
  expect(scores.measures.precision).toBeCloseTo(2 / 3);
  expect(scores.measures.recall).toBeCloseTo(2 / 3);
  expect(scores.measures.f1).toBeCloseTo(2 / 3);
  expect(scores).toMatchObject({ documents: 2, category: 1 / 2, state: 1 / 2 });
  // Of two texts that must not be taken one is.
  expect(scores.nonMeasures).toBe(1 / 2);
  // The legal form does not count; the day does. Kinds of incident are not labelled: nothing to score.
  expect(scores).toMatchObject({ organisation: 1, published: 0, incidents: 1 });
  expect(scores.byDocument[0]).toMatchObject({
    file: 'docs/a.html',
    recognised: true,
    missed: ['多要素認証のご案内'],
    spurious: ['EDRの全端末への導入'],
    wrongCategory: [
      { quote: '全従業員のパスワードの変更', gold: 'password-policy', predicted: 'credential-reset' },
    ],
    wrongState: [{ quote: '全従業員のパスワードの変更', gold: 'planned', predicted: 'done' }],
  });
  expect(scores.byDocument[1]).toMatchObject({ recognised: false, predicted: [] });
}, 60_000);

test('--json prints one object and nothing else, without it a table for people', async () => {
  const json = await evaluate(gold, '--json');
  expect(json.out.trim().split('\n')).toHaveLength(1);
  const table = await evaluate(gold);
  expect(table.out).toMatch(/^documents {5}2\nrecognition {3}precision 1\.000/);
  expect(table.out).toContain('docs/b.txt  no');
}, 60_000);

test('PDF files are documents like others, whatever the case of their names', async () => {
  const measures = [
    { quote: 'ＷＡＦを導入し', category: 'waf', state: 'done' },
    {
      quote: '全ての従業員を対象とした情報セキュリティ研修を、年二回実施してまいります',
      category: 'training',
      state: 'planned',
    },
  ];
  const document = { file: 'Notice.PDF', disclosure: true, organisation: 'あおぞら商会株式会社', measures };
  const path = join(folder, 'pdf-gold.json');
  writeFileSync(path, JSON.stringify([{ ...document, published: '2024-05-10' }]));
  writeFileSync(join(folder, document.file), noticePdf());
  const { code, out, err } = await evaluate(path, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const scores = JSON.parse(out) as Scores;
  expect(scores).toMatchObject({ documents: 1, organisation: 1, published: 1, category: 1, state: 1 });
  expect(scores.byDocument[0]).toMatchObject({ recognised: true, missed: [] });

  writeFileSync(join(folder, document.file), '%PDF-1.7');
  const broken = await evaluate(path, '--json');
  expect({ code: broken.code, out: broken.out }).toEqual({ code: 2, out: '' });
  expect(broken.err).toMatch(/Notice\.PDF cannot be read/);
}, 120_000);

test('a gold file that cannot be read ends the command with code 2, one line, and nothing on standard output', async () => {
  const path = join(folder, 'missing-gold.json');
  const { code, out, err } = await evaluate(path, '--json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/missing-gold\.json: .*ENOENT/);
}, 60_000);

test.each([
  ['no JSON', '{', /JSON/],
  ['no list', '{}', /not a list of documents/],
  ['no file', '[{"disclosure": true}]', /document 1: "file" is missing/],
  ['no verdict', '[{"file": "a.txt"}]', /a\.txt.*"disclosure" must be true or false/],
  ['no document', '[{"file": "nowhere.txt", "disclosure": true}]', /nowhere\.txt cannot be read/],
  ['null', '[null]', /document 1: "file" is missing/],
  [
    'no state',
    '[{"file": "a.txt", "disclosure": true, "measures": [{"quote": "q", "category": "waf"}]}]',
    /measure 1 needs/,
  ],
  ['measures no list', '[{"file": "a.txt", "disclosure": true, "measures": 3}]', /"measures" must be a list/],
])('a gold file that is malformed (%s) says so in one line', (name, content, message) => {
  const path = join(folder, `${name.replace(/ /g, '-')}-gold.json`);
  writeFileSync(path, content);
  let said: unknown;
  try {
    loadDocuments(path, readPage);
  } catch (error) {
    said = error;
  }
  expect(said).toBeInstanceOf(GoldError);
  expect((said as GoldError).message).toMatch(message);
  expect((said as GoldError).message).not.toContain('\n');
});

test('without a path it says how it is used', async () => {
  expect(await evaluate()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage') });
}, 60_000);
