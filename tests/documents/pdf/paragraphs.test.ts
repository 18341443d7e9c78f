import { describe, expect, test } from 'vitest';
import { outline } from '../page';
import { widthOf } from './fonts';
import { readPages, wrap } from './opened';
import { PdfPage } from './writer';

const long =
  '当社が運営する会員サイトにおいて、第三者による不正アクセスを受け、お客様の個人情報の一部が外部に流出したおそれがあることを確認いたしました。お客様には多大なるご迷惑とご心配をおかけしますことを、深くお詫び申し上げます。';
const second =
  'なお、現時点で情報が悪用された事実は確認されておりませんが、不審な連絡にはご注意くださいますようお願い申し上げます。';

describe('lines', () => {
  test('of one paragraph are joined, and the next one begins where it is set in', async () => {
    const lines = [...wrap(`　${long}`, 40), ...wrap(`　${second}`, 40)];
    const text = await readPages(new PdfPage().lines(lines, { x: 70, y: 100 }));
    expect(outline(text)).toEqual([`paragraph: ${long}`, `paragraph: ${second}`]);
  });

  test('that end with the sentence at the very edge still part paragraphs that are set apart', async () => {
    const full = wrap(`${'あ'.repeat(79)}。`, 40);
    const page = new PdfPage().lines(full, { x: 70, y: 100 }).lines(wrap(second, 40), { x: 70, y: 160 });
    expect(outline(await readPages(page))).toHaveLength(2);
  });

  test('are joined over a page break, past the number of the page', async () => {
    const lines = wrap(long, 40);
    const first = new PdfPage().lines(lines.slice(0, 2), { x: 70, y: 740 }).text('- 1 -', { x: 285, y: 810 });
    const next = new PdfPage().lines(lines.slice(2), { x: 70, y: 70 }).text('- 2 -', { x: 285, y: 810 });
    const { source } = await readPages(first, next);
    expect(source.text).toBe(long);
    expect(source.pages).toEqual([0, 80]);
  });

  test('that stop a little short of where all others end were meant to: a title above its text', async () => {
    const title = '一部のお客様の個人情報の流出に関する調査の結果と再発防止策についてのお知らせ';
    const page = new PdfPage().text(title, { x: 70, y: 100 });
    // Lines with Latin letters in them end at one place only where they were spread out.
    const lines = wrap(long.repeat(3), 38).map((line) => `${line.slice(0, 9)}VPN${line.slice(9)}`);
    lines.forEach((line, i) => {
      const last = i === lines.length - 1;
      const room = 40 - widthOf(line, 'UniJIS-UTF16-H');
      page.text(line, { x: 70, y: 118 + i * 18, spacing: last ? 0 : (room * 10.5) / (line.length - 1) });
    });
    expect(title.length).toBeGreaterThan(37);
    expect(outline(await readPages(page))).toEqual([`paragraph: ${title}`, `paragraph: ${lines.join('')}`]);
  });

  test('of a chronology each begin with their date, however long they are', async () => {
    const days = [
      ['2024/5/9(木)', '不審な通信を検知し、原因の調査と影響の範囲の特定を開始した。'],
      ['2024/5/10(金)', '第三者による不正アクセスによるお客様情報の流出に関するお知らせ適時開示'],
      ['2024/5月中旬', '外部の専門会社に調査を依頼'],
    ];
    const page = new PdfPage();
    days.forEach(([date = '', what = ''], i) => {
      page.text(date, { x: 70, y: 100 + i * 18 });
      page.text(what, { x: 70 + widthOf(date, 'UniJIS-UTF16-H') * 10.5 + 3, y: 100 + i * 18 });
    });
    expect(outline(await readPages(page))).toHaveLength(3);
  });

  test('of a chronology go on at the margin, where its texts are not set in columns', async () => {
    const days = [
      ['8月26日(月)', '警察署へ赴き、本件について直接報告しました。'],
      ['8月27日(火)', '流出した個人情報を特定し、個人情報保護委員会へ報告しました。'],
      ['8月30日(金)', '該当する方々へ電子メールにてお詫びとご報告を行い、ホームページにも本事案に関する'],
    ];
    const page = new PdfPage();
    days.forEach(([date = '', what = ''], i) => {
      page.text(date, { x: 70, y: 100 + i * 18 }).text(what, { x: 137, y: 100 + i * 18 });
    });
    page.text('報告を掲示しました。', { x: 70, y: 154 });
    const read = outline(await readPages(page));
    expect(read.at(-1)).toContain('本事案に関する報告を掲示しました。');
    expect(read).toHaveLength(3);
  });

  test('of Latin words keep their spaces', async () => {
    const page = new PdfPage().lines(
      ['The attacker used a stolen password of a', 'contractor to sign in to the VPN.'],
      { x: 70, y: 100 },
    );
    expect((await readPages(page)).source.text).toBe(
      'The attacker used a stolen password of a contractor to sign in to the VPN.',
    );
  });
});

describe('items', () => {
  test('are told apart by their marks, and go on where they hang', async () => {
    const page = new PdfPage()
      .text('１．再発防止策', { x: 70, y: 100 })
      .text('（１）', { x: 80, y: 120 })
      .lines(wrap('管理画面への接続を社内のネットワークに限り、外部からの接続を遮断しました。', 30), {
        x: 115,
        y: 120,
      })
      .text('（２）', { x: 80, y: 160 })
      .text('全社員に研修を行います。', { x: 115, y: 160 });
    expect(outline(await readPages(page))).toEqual([
      'item1: 1．再発防止策',
      'item2: （1）管理画面への接続を社内のネットワークに限り、外部からの接続を遮断しました。',
      'item2: （2）全社員に研修を行います。',
    ]);
  });

  test('without a full stop are not run together', async () => {
    const lines = ['・全端末へのEDRの導入', '・ログの保存期間の延長', '・委託先の監査'];
    expect(outline(await readPages(new PdfPage().lines(lines, { x: 70, y: 100 })))).toEqual(
      lines.map((line) => `item1: ${line}`),
    );
  });
});

describe('headings', () => {
  test('of one size are ranked by their numbers: 1) is below 1.', async () => {
    const page = new PdfPage();
    ['５．対応策', '1) 接続の制限', '2) 暗号化', '６．再発防止策'].forEach((heading, i) => {
      page.text(heading, { x: 70, y: 100 + i * 60, font: 'GothicBBB-Medium' });
      page.lines(wrap(second, 40), { x: 70, y: 120 + i * 60 });
    });
    expect(outline(await readPages(page)).filter((line) => line.startsWith('heading'))).toEqual([
      'heading3: 5．対応策',
      'heading4: 1) 接続の制限',
      'heading4: 2) 暗号化',
      'heading3: 6．再発防止策',
    ]);
  });

  test('are larger than the text, or bold among plain text', async () => {
    const page = new PdfPage()
      .text('不正アクセスに関するお知らせ', { x: 180, y: 80, size: 16 })
      .text('経緯', { x: 70, y: 120, font: 'GothicBBB-Medium' })
      .lines(wrap(long, 40), { x: 70, y: 140 })
      .text('再発防止策', { x: 70, y: 230, font: 'GothicBBB-Medium' })
      .lines(wrap(second, 40), { x: 70, y: 250 });
    const text = await readPages(page);
    expect(outline(text)).toEqual([
      'heading1: 不正アクセスに関するお知らせ',
      'heading2: 経緯',
      `paragraph: ${long}`,
      'heading2: 再発防止策',
      `paragraph: ${second}`,
    ]);
    expect(text.source.title).toBe('不正アクセスに関するお知らせ');
  });

  test('that are broken over two centred lines are one', async () => {
    const page = new PdfPage()
      .text('当社会員サイトへの不正アクセスによる', { x: 154, y: 80, size: 14 })
      .text('お客様情報の流出について', { x: 196, y: 102, size: 14 })
      .lines(wrap(long, 40), { x: 70, y: 140 });
    expect(outline(await readPages(page))[0]).toBe(
      'heading2: 当社会員サイトへの不正アクセスによるお客様情報の流出について',
    );
  });
});

describe('letters', () => {
  test('spread out are closed up', async () => {
    const page = new PdfPage()
      .text('再　発　防　止　策', { x: 70, y: 100, size: 14 })
      .text('調 査 の 結 果', { x: 70, y: 130 })
      .text('今後の対応', { x: 70, y: 150, spacing: 10 })
      .text('各', { x: 70, y: 170 })
      .text('位', { x: 95, y: 170 });
    expect((await readPages(page)).source.text).toBe('再発防止策\n調査の結果\n今後の対応\n各位');
  });

  test('a space between words stays', async () => {
    const page = new PdfPage().text('お客様相談室 電話 0120-000-000', { x: 70, y: 100 });
    expect((await readPages(page)).source.text).toBe('お客様相談室 電話 0120-000-000');
  });

  test('set over others to be read are left out', async () => {
    const page = new PdfPage()
      .lines(['改竄された内容を復元し、漏洩の範囲を特定しました。'], { x: 70, y: 100 })
      .text('かいざん', { x: 70, y: 90.5, size: 5 })
      .text('ろうえい', { x: 70 + 10.5 * 12, y: 90.5, size: 5 });
    expect((await readPages(page)).source.text).toBe('改竄された内容を復元し、漏洩の範囲を特定しました。');
  });

  test('drawn twice to look bold are read once', async () => {
    const page = new PdfPage()
      .text('重要なお知らせ', { x: 70, y: 100 })
      .text('重要なお知らせ', { x: 70.3, y: 100 });
    expect((await readPages(page)).source.text).toBe('重要なお知らせ');
  });
});
