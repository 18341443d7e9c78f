import { describe, expect, test } from 'vitest';
import { outline } from '../page';
import { readPages, wrap } from './opened';
import { PdfPage } from './writer';

const left =
  '本学の教員が利用するメールのアカウントに第三者が不正にログインし、保存されていた学生の個人情報が閲覧されたおそれがあります。対象となる方には個別にご連絡を差し上げております。';
const right =
  '再発防止のため、全ての教職員に多要素認証を義務づけるとともに、海外からの接続を制限いたしました。あわせて、パスワードの使い回しを防ぐ研修を毎年行ってまいります。';

describe('two columns', () => {
  const columns = [wrap(left, 20), wrap(right, 20)] as const;

  test('are read one after the other', async () => {
    const page = new PdfPage()
      .text('不正ログインによる個人情報の漏えいについて', { x: 120, y: 70, size: 14 })
      .lines(columns[0], { x: 60, y: 110 })
      .lines(columns[1], { x: 310, y: 110 });
    expect(outline(await readPages(page)).slice(1)).toEqual([`paragraph: ${left}`, `paragraph: ${right}`]);
  });

  test('are read one after the other even where a program wrote them line by line', async () => {
    const page = new PdfPage();
    for (let i = 0; i < 5; i++) {
      page.text(columns[0][i] ?? '', { x: 60, y: 110 + 18 * i });
      page.text(columns[1][i] ?? '', { x: 310, y: 110 + 18 * i });
    }
    expect((await readPages(page)).source.text).toBe(`${left}\n${right}`);
  });

  test('are one text where a sentence goes on from one to the other', async () => {
    const lines = wrap(`${left}${right}`, 20);
    const page = new PdfPage()
      .lines(lines.slice(0, 4), { x: 60, y: 110 })
      .lines(lines.slice(4), { x: 310, y: 110 });
    expect((await readPages(page)).source.text).toBe(`${left}${right}`);
  });

  test('end where the text takes the whole width again', async () => {
    const below =
      '以上の対応につきましては、調査の進み具合に応じて、あらためて本学のウェブサイトでお知らせいたします。';
    const page = new PdfPage()
      .lines(columns[0], { x: 60, y: 110 })
      .lines(columns[1], { x: 310, y: 110 })
      .lines(wrap(below, 44), { x: 60, y: 240 });
    const { source } = await readPages(page);
    expect(source.text).toBe(`${left}\n${right}\n${below}`);
  });
});

describe('tables', () => {
  const rows = [
    ['日付', '対応'],
    ['5月1日', '不審な通信を検知し、該当のサーバーを切り離しました。'],
    ['5月2日', '警察に相談しました。'],
  ];
  const cells = [
    'cell0.0.0h: 日付',
    'cell0.0.1h: 対応',
    'cell0.1.0: 5月1日',
    'cell0.1.1: 不審な通信を検知し、該当のサーバーを切り離しました。',
    'cell0.2.0: 5月2日',
    'cell0.2.1: 警察に相談しました。',
  ];
  const draw = (page: PdfPage, top: number, some = rows) => {
    let y = top;
    for (const [date = '', what = ''] of some) {
      const lines = wrap(what, 16);
      page.text(date, { x: 75, y: y + 14 }).lines(lines, { x: 175, y: y + 14 }, 14);
      const next = y + 8 + 14 * lines.length;
      page.rule(70, y, 350, y).rule(70, next, 350, next);
      for (const x of [70, 170, 350]) page.rule(x, y, x, next);
      y = next;
    }
    return page;
  };

  test('with lines are read cell by cell', async () => {
    expect(outline(await readPages(draw(new PdfPage(), 100)))).toEqual(cells);
  });

  test('without lines are told by where their columns begin', async () => {
    const page = new PdfPage()
      .lines(['日付', '5月1日'], { x: 75, y: 100 }, 24)
      .lines(['対応', '不審な通信を検知し、該当のサーバー', 'を切り離しました。'], { x: 175, y: 100 }, 24)
      .text('5月2日', { x: 75, y: 172 })
      .text('警察に相談しました。', { x: 175, y: 172 });
    expect(
      outline(await readPages(page)).map((line) => line.replace('0h:', '0:').replace('1h:', '1:')),
    ).toEqual(cells.map((line) => line.replace('h:', ':')));
  });

  test('that go on over a page are one, without the head that is repeated', async () => {
    const first = draw(new PdfPage(), 700, rows.slice(0, 2));
    const next = draw(new PdfPage(), 60, [rows[0] ?? [], rows[2] ?? []]);
    expect(outline(await readPages(first, next))).toEqual(cells);
  });

  test('a cell that spans rows keeps its place', async () => {
    const page = new PdfPage()
      .text('技術', { x: 75, y: 125 })
      .lines(['WAFの導入', '脆弱性診断の実施'], { x: 175, y: 115 }, 22)
      .text('組織', { x: 75, y: 159 })
      .text('研修の実施', { x: 175, y: 159 });
    for (const y of [100, 144, 166]) page.rule(70, y, 350, y);
    page.rule(170, 122, 350, 122);
    for (const x of [70, 170, 350]) page.rule(x, 100, x, 166);
    expect(outline(await readPages(page))).toEqual([
      'cell0.0.0h: 技術',
      'cell0.0.1h: WAFの導入',
      'cell0.1.1: 脆弱性診断の実施',
      'cell0.2.0: 組織',
      'cell0.2.1: 研修の実施',
    ]);
  });

  test('a box around a text is no table', async () => {
    const page = new PdfPage().lines(wrap(right, 30), { x: 80, y: 120 });
    for (const y of [100, 200]) page.rule(70, y, 420, y);
    for (const x of [70, 420]) page.rule(x, 100, x, 200);
    expect(outline(await readPages(page))).toEqual([`paragraph: ${right}`]);
  });
});

describe('running heads and feet', () => {
  test('are left out, and page numbers with them', async () => {
    const texts = [left, right, `以上のとおり、${right}`];
    const pages = texts.map((text, i) =>
      new PdfPage()
        .text('一般社団法人あおぞら協会　公表資料', { x: 70, y: 40, size: 9 })
        .lines(wrap(text, 40), { x: 70, y: 100 })
        .text(`${i + 1}／3`, { x: 290, y: 810, size: 9 })
        .text('社外公表用', { x: 480, y: 810, size: 9 }),
    );
    expect((await readPages(...pages)).source.text).toBe(texts.join('\n'));
  });

  test('marked as artifacts are left out of a single page too', async () => {
    const page = new PdfPage()
      .text('あおぞら協会', { x: 70, y: 40, size: 9, tag: 'Artifact' })
      .lines(wrap(left, 40), { x: 70, y: 100 });
    expect((await readPages(page)).source.text).toBe(left);
  });

  test('what two pages merely begin with alike stays', async () => {
    const page = (text: string, y: number) =>
      new PdfPage().text('再発防止策', { x: 70, y }).lines(wrap(text, 40), { x: 70, y: y + 30 });
    const { source } = await readPages(page(left, 100), page(right, 300));
    expect(source.text.match(/再発防止策/g)).toHaveLength(2);
  });
});
