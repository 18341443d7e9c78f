import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../documents/page';
import { parameters, patience } from './runs';

const tags = [
  'div',
  'p',
  'section',
  'article',
  'nav',
  'aside',
  'footer',
  'header',
  'main',
  'h1',
  'h2',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'caption',
  'span',
  'a',
  'b',
  'br',
  'hr',
  'ruby',
  'rt',
  'rp',
  'pre',
  'details',
  'summary',
  'form',
  'input',
  'select',
  'option',
  'textarea',
  'button',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'text',
  'math',
  'iframe',
  'img',
  'x-own',
  'slot',
];
const attributes = [
  '',
  ' hidden',
  ' style="display:none"',
  ' aria-hidden="true"',
  ' role="heading" aria-level="3"',
  ' role="navigation"',
  ' id="body"',
  ' name="textContent"',
  ' class="__proto__"',
  ' rowspan="99999" colspan="-1"',
  ' title="&quot;><script>"',
  ' lang="ja"',
  ' contenteditable',
];
const texts = fc.oneof(
  fc.constantFrom(
    'お知らせ',
    '再発防止策',
    'WAFを導入しました。',
    ' ',
    '\n',
    '\t',
    '&nbsp;',
    '&#0;',
    '&#xd800;',
    '\u200b',
    '\u202e',
    '&lt;b&gt;',
    '<!--',
    ']]>',
    '　',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Markup of any nesting, some of it not closed. */
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    texts,
    fc
      .record({
        tag: fc.constantFrom(...tags),
        attribute: fc.constantFrom(...attributes),
        inside: tie('markup'),
        closed: fc.boolean(),
      })
      .map(
        ({ tag, attribute, inside, closed }) => `<${tag}${attribute}>${inside}${closed ? `</${tag}>` : ''}`,
      ),
  ),
  markup: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
}));

test(
  'whatever a page is made of, its blocks cover its text in order, one line each',
  () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { source } = readHtml(`<!DOCTYPE html><html><body>${html}</body></html>`);
        let end = -1;
        for (const block of source.blocks) {
          expect(block.start).toBe(end + 1);
          expect(block.end).toBeGreaterThan(block.start);
          expect(source.text.slice(block.start, block.end)).not.toMatch(/[\n\r]/u);
          end = block.end;
        }
        expect(source.text.length).toBe(Math.max(0, end));
        expect(JSON.parse(JSON.stringify(source))).toEqual(source);
      }),
      parameters(200),
    );
  },
  patience(200) * 2,
);
