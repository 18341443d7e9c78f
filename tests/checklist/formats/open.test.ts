import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../checklist/formats/fault';
import { formats } from '../../../checklist/formats/index';
import { openFile, rowLimit, sizeLimit } from '../../../checklist/formats/open';
import { reports } from '../../../reports/index';
import { opened } from '../stores';
import { bytesOf, context, formatOf } from './writing';

const fileOf = (name: string, content: string | Uint8Array) =>
  new File([bytesOf(content) as Uint8Array<ArrayBuffer>], name);

async function failure(file: Parameters<typeof openFile>[0]): Promise<FormatError> {
  try {
    await openFile(file, formats);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('it was read');
}

test.each(formats.filter((format) => format.recognises).map(({ id }) => id))(
  'a file written as %s is known again, whatever it is called',
  async (id) => {
    const store = await opened({ reports });
    const written = await (await formatOf(id).load()).write(await store.exportRecords(), context);
    expect((await openFile(fileOf('書類.bin', written), formats)).format).toBe(id);
  },
);

test('a file of more than 100 MB is refused before a byte of it is read', async () => {
  let read = false;
  const error = await failure({
    name: 'film.json',
    size: sizeLimit + 1,
    arrayBuffer: async () => {
      read = true;
      return new ArrayBuffer(0);
    },
  });
  expect(error.text).toEqual({
    ja: 'ファイルが大きすぎます（101 MB）。読めるのは 100 MB までです。',
    en: 'The file is too large (101 MB). Files of up to 100 MB can be read.',
  });
  expect(read).toBe(false);
});

describe('a file of a kind that is not read is refused as such', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const program = new Uint8Array(2000).fill(0);
  test.each<[string, string | Uint8Array]>([
    ['a picture called .csv', png],
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['a page', '<!DOCTYPE html><title>対策</title>'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['a program', program],
    ['JSON of something else', '{"type":"bundle"}'],
  ])('%s', async (_, content) => {
    expect((await failure(fileOf('対策.csv', content))).fault).toBe('foreign');
  });
});

test('an empty file is refused as such', async () => {
  expect((await failure(fileOf('a.json', ''))).fault).toBe('empty');
  expect((await failure(fileOf('a.csv', ' '))).fault).toBe('empty');
});

test('a zip that is no workbook is refused as damaged', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(1)]);
  expect((await failure(fileOf('a.zip', zip))).fault).toBe('damaged');
});

test('empty rows below a table are none of it', async () => {
  const read = await openFile(fileOf('a.csv', '対策,状況\nWAF,済\n,\n \n\n'), formats);
  expect(read).toMatchObject({ tables: [{ rows: [expect.anything(), ['WAF', '済']] }] });
  expect((await failure(fileOf('a.csv', ',,\n,,\n'))).fault).toBe('empty');
});

test('a table of more rows than can be read is refused as such', async () => {
  const error = await failure(fileOf('a.csv', `対策\n${'WAF\n'.repeat(rowLimit)}`));
  expect(error.text.ja).toBe('100,001 行あります。読めるのは 100,000 行までです。');
});
