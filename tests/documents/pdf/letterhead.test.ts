import { expect, test } from 'vitest';
import { readOrganisation } from '../../../disclosure/organisation';
import { readPublished } from '../../../disclosure/publication';
import { segment } from '../../../disclosure/segment';
import { outline } from '../page';
import { readPages, wrap } from './opened';
import { PdfPage } from './writer';

const body =
  '当社は、当社が運営する通信販売サイトにおいて、第三者による不正アクセスを受け、お客様の情報が流出したおそれがあることを確認いたしました。再発防止策として、管理画面への接続を制限いたしました。';

/** The first page of a stock exchange notice: date and addressee, the block about the company on the right, the title. */
function notice(): PdfPage {
  const page = new PdfPage().text('2024 年５月１０日', { x: 430, y: 70 }).text('各　　位', { x: 70, y: 92 });
  const head = [
    ['会　社　名', 'あおぞら商会株式会社'],
    ['代表者名', '代表取締役社長　見本　太郎'],
    ['問合せ先', '取締役管理本部長　見本　花子'],
  ];
  head.forEach(([label = '', value = ''], i) => {
    const y = 114 + 18 * (i === 2 ? 3 : i);
    page.text(label, { x: 310, y }).text(value, { x: 390, y });
  });
  return page
    .text('（コード番号：0000　東証スタンダード）', { x: 315, y: 150 })
    .text('（TEL　03-0000-0000）', { x: 390, y: 186 })
    .text('不正アクセスによるお客様情報の流出に関するお知らせ', { x: 120, y: 225, size: 14 })
    .lines(wrap(`　${body}`, 42), { x: 70, y: 260 });
}

test('the head of a notice is read for its facts', async () => {
  const { source } = await readPages(notice());
  expect(readOrganisation(source)).toBe('あおぞら商会株式会社');
  expect(readPublished(source)).toBe('2024-05-10');
  expect(source.title).toBe('不正アクセスによるお客様情報の流出に関するお知らせ');
});

test('and is shown nowhere beyond them: names and numbers in it are no part of what is read', async () => {
  const text = await readPages(notice());
  expect(outline(text).filter((line) => line.startsWith('~'))).toEqual([
    '~paragraph: 代表者名 代表取締役社長 見本 太郎',
    '~paragraph: （コード番号：0000 東証スタンダード）',
    '~paragraph: 問合せ先 取締役管理本部長 見本 花子',
    '~paragraph: （TEL 03-0000-0000）',
  ]);
  const read = segment(text.source).map(({ start, end }) => text.source.text.slice(start, end));
  expect(read.join('\n')).not.toMatch(/見本|0000/);
  expect(read.join('\n')).toContain('管理画面への接続を制限');
});

test('a letter that merely asks for enquiries at its end has no such head', async () => {
  const page = new PdfPage()
    .lines(wrap(`　${body}`, 42), { x: 70, y: 100 })
    .text('問い合わせ先　お客様相談室　0120-000-000', { x: 70, y: 200 });
  expect(outline(await readPages(page)).filter((line) => line.startsWith('~'))).toEqual([]);
});
