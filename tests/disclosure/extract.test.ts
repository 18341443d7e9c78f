import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceText } from '../../disclosure/disclosure';
import { extract } from '../../disclosure/extract';
import { page, text, weights } from './sources';

const found = (source: SourceText, published = '2024-05-10') =>
  extract(source, published, weights).map(({ quote, measure, state }) => `${measure} ${state}: ${quote}`);

const measuresPage =
  page(`<h2>実施済みの対策</h2><ul><li>WAFの導入</li><li>全従業員のパスワードの変更</li></ul>
<h2>今後の対策</h2><ul><li>多要素認証の導入</li><li>外部の専門機関による脆弱性診断の実施</li></ul>
<h2>原因</h2><p>WAFを導入していなかったことが原因です。</p>
<h2>お客様へのお願い</h2><p>パスワードの変更をお願いいたします。</p>`);

test('measures are found under their headings, and the headings give their state', () => {
  expect(found(measuresPage)).toEqual([
    'waf done: WAFの導入',
    'credential-reset done: 全従業員のパスワードの変更',
    'mfa planned: 多要素認証の導入',
    'vulnerability-assessment planned: 外部の専門機関による脆弱性診断の実施',
  ]);
});

test('every finding says where it stands, under what, how sure it is and why', () => {
  for (const finding of extract(measuresPage, '2024-05-10', weights)) {
    expect(measuresPage.text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.section).toMatch(/対策$/);
    expect(finding.confidence).toBeGreaterThan(0.5);
    expect(finding.confidence).toBeLessThanOrEqual(1);
    expect(finding.evidence.length).toBeGreaterThan(0);
  }
  const [waf] = extract(measuresPage, '2024-05-10', weights);
  expect(waf?.evidence).toContainEqual({ kind: 'phrase', text: 'WAFの導入', weight: 0.8 });
});

test('of two authorities in one clause each is told by its own words', () => {
  const source = page('<h2>発生後の対応</h2><p>個人情報保護委員会および所轄の警察署に報告しました。</p>');
  const runs = extract(source, '2024-05-10', weights).map(({ measure, evidence }) => ({
    measure,
    runs: evidence.filter(({ kind }) => kind === 'characters').map(({ text }) => text),
  }));
  expect(runs).toEqual([
    { measure: 'regulator-report', runs: expect.arrayContaining(['委員会']) },
    { measure: 'police-report', runs: expect.arrayContaining(['警察']) },
  ]);
});

test('the date beside a measure is its date', () => {
  const source = page(`<h2>再発防止策</h2><table><tr><th>対策</th><th>時期</th></tr>
<tr><td>EDRの全端末への導入</td><td>2024年6月</td></tr></table>`);
  expect(extract(source, '2024-05-10', weights)[0]).toMatchObject({ measure: 'edr', date: '2024-06' });
});

test('nothing throws, and quotes are exact, whatever the text', () => {
  const words = fc.constantFrom(
    '再発防止策',
    'WAFを導入しました。',
    '・',
    '\n',
    '（',
    '」',
    '令和6年',
    '|',
    '多要素認証',
    '、',
    '\u0000',
    '\ud83d',
    '',
    '①',
    '\u200b',
    '５月1日',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const source = text(parts.join(''));
      for (const { quote, start, end } of extract(source, '', weights))
        expect(source.text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});
