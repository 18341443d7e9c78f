import { describe, expect, test } from 'vitest';
import { readHtml } from './page';

// Most of the time goes into building the pages.
describe('bounded work', { timeout: 60_000 }, () => {
  test('5,000 levels of nesting', () => {
    const { source } = readHtml(`${'<div class="sidebar">'.repeat(2500)}${'<ul><li>'.repeat(1250)}底`);
    expect([source.text, source.blocks[0]?.level]).toEqual(['底', 1250]);
  });

  test('100,000 elements are all read', () => {
    const { source } = readHtml('<b>字</b><p>字</p>'.repeat(50_000));
    expect(source.text.replaceAll('\n', '').length).toBe(100_000);
    expect(source.truncated).toBe(false);
  });

  test('text is cut at 1,000,000 units, and said so', () => {
    const { source, places } = readHtml(
      `<p>${'情報'.repeat(300_000)}</p><p>${'漏'.repeat(700_000)}</p><p>後</p>`,
    );
    expect(source.text.length).toBe(1_000_000);
    expect(source.truncated).toBe(true);
    expect(source.blocks.at(-1)?.end).toBe(1_000_000);
    expect(places.rangesOf(999_990, 1_000_000).map(String)).toEqual(['漏'.repeat(10)]);
  });

  test('a pair of surrogates is not cut in two', () => {
    const { source } = readHtml(`<p>a${'𠮷'.repeat(500_001)}</p>`);
    expect(source.text.length).toBe(999_999);
    expect(source.text.endsWith('𠮷')).toBe(true);
  });

  test('exactly 1,000,000 units are not cut', () => {
    const { source } = readHtml(`<p>${'字'.repeat(1_000_000)}</p>`);
    expect([source.text.length, source.truncated]).toEqual([1_000_000, false]);
  });

  test('5 MB of white space and of spans claimed by cells', () => {
    const { source } = readHtml(
      `<pre>${'  \t'.repeat(1_700_000)}</pre><table>${'<tr><td colspan=99999 rowspan=99999>甲<td>乙'.repeat(300)}</table>`,
    );
    expect(
      source.blocks.filter((block) => block.cell).every((block) => (block.cell?.column ?? 0) <= 400),
    ).toBe(true);
  });

  test('hostile attributes', () => {
    const { source } = readHtml(
      `<div class="${'nav-'.repeat(200_000)}" style="${'display:'.repeat(100_000)}" role="constructor" id="__proto__"><p class="hasOwnProperty">本文</p></div>`,
    );
    expect(source.text).toBe('本文');
  });
});
