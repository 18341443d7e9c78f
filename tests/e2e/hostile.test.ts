import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { project } from '../house/sources';
import { badgeOfReading } from './badge';
import { type Session, startSession, waitForBadge, waitForReading } from './browser';
import { marksOf } from './marks';
import { type Site, serveSite } from './pages';
import { evaluateBare, foundText, paintedText } from './painted';
import { shiftJis } from './shiftjis';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';

/** The notice between two pieces of a page that is not well disposed. */
const around = (before: string, after = '', head = '') =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title>${head}</head><body>${before}${main}${after}</body></html>`;

const hostile = {
  '/attributes.html': {
    body: around(
      `<form name="body" id="textContent"><input name="documentElement"><input name="getRootNode"></form>
       <div title="&quot;><script>hacked=1</script>" id="__proto__" class="${'x '.repeat(5000)}"
         style="content:'</style><script>hacked=1</script>'" data-x="\u0000\u202e" onclick="hacked=1" aria-label="<img src=x onerror=hacked=1>">`,
      '</div>',
    ).replace('灯台珈琲株式会社', '灯台珈琲株式会社&lt;img src=x onerror="hacked=1"&gt;'),
  },
  '/overwritten.html': {
    body: around(
      '',
      '',
      `<script>
        for (const name of ['map', 'filter', 'push']) Array.prototype[name] = () => { throw Error('page'); };
        String.prototype.includes = () => { throw Error('page'); };
        Element.prototype.attachShadow = () => { throw Error('page'); };
        Node.prototype.appendChild = () => { throw Error('page'); };
        globalThis.tazanPage = { settled: Promise.reject(0) }; tazanPage.settled.catch(() => {});
      </script><style>* { all: unset !important; } tazan-marks { display: none !important; }</style>`,
    ),
  },
  '/meddling.html': {
    body: around(
      '',
      `<script>
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) for (const one of addedNodes) one.remove();
          CSS.highlights.clear();
        }).observe(document, { childList: true, subtree: true });
      </script>`,
    ),
  },
  '/deep.html': { body: around(`${'<div>'.repeat(30_000)}`, `${'</div>'.repeat(30_000)}`) },
  '/frameset.html': {
    body: '<!DOCTYPE html><title>x</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  },
  '/bodiless.html': {
    body: around('', "<script>document.documentElement.textContent = ''</script>"),
  },
  '/bodiless.xml': {
    type: 'application/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="none.css"?><notice>${main.replace(/<[^>]*>/gu, '')}</notice>`,
  },
  '/picture.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${main.replace(/<[^>]*>/gu, '')}</text></svg>`,
  },
  '/shift_jis.html': {
    type: 'text/html; charset=shift_jis',
    body: shiftJis(around('').replace('utf-8', 'shift_jis').replace('©', '(c)')),
  },
  '/mistaken.html': { type: 'text/html; charset=shift_jis', body: around('') },
  '/noise.html': {
    type: 'text/html; charset=utf-8',
    body: Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255),
  },
  '/large.html': { body: around('', `<p>${'あいうえお、かきくけこ。'.repeat(150_000)}</p>`) },
  '/large-before.html': { body: around(`<p>${'あいうえお、かきくけこ。'.repeat(150_000)}</p>`) },
};

let session: Session;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([startSession(), serveSite(hostile)]);
});
afterAll(async () => {
  await session.end();
  await site.close();
});

test.each(['/attributes.html', '/overwritten.html', '/deep.html', '/shift_jis.html'])(
  'a page that is not well disposed is read all the same: %s',
  async (path) => {
    const page = await session.open(`${site.url}${path}`);
    const { source, reading } = await waitForReading(session);
    expect(reading.verdict.disclosure).toBe(true);
    const findings = reading.disclosure?.findings ?? [];
    expect(findings.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['waf', 'mfa']));
    await expect.poll(() => paintedText(page)).toBe(foundText(source, findings));
    await waitForBadge(session, badgeOfReading(reading));
    expect(await evaluateBare(page, () => 'hacked' in globalThis)).toBe(false);
    await page.close();
  },
);

test('markup in what was read stays text in the bar', async () => {
  const page = await session.open(`${site.url}/attributes.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).not.toBe('');
  const images = await marks.evaluate(function () {
    return this.querySelectorAll('img, script, iframe').length;
  });
  expect(images).toBe(0);
  await page.close();
});

test('a page that takes away what is added to it is left alone', async () => {
  const page = await session.open(`${site.url}/meddling.html`);
  const { reading } = await waitForReading(session);
  await waitForBadge(session, badgeOfReading(reading));
  await page.close();
});

test.each([
  '/frameset.html',
  '/bodiless.html',
  '/bodiless.xml',
  '/picture.svg',
  '/noise.html',
  '/mistaken.html',
])('nothing is done on what is no page of text: %s', async (path) => {
  const page = await session.open(`${site.url}${path}`);
  const passed = (await messagesOf(session.browser)).includes('gatePassed');
  if (passed) expect((await waitForReading(session)).reading.verdict.disclosure).toBe(false);
  expect(await badgeOf(session.browser)).toBe('');
  await page.close();
});

test('five megabytes of text: read up to the limit, and said so', async () => {
  expect(Buffer.byteLength(hostile['/large.html'].body)).toBeGreaterThan(5_000_000);
  const page = await session.open(`${site.url}/large.html`);
  const { source, reading } = await waitForReading(session);
  expect(source.text.length).toBeLessThanOrEqual(1_000_000);
  expect(reading.truncated).toBe(true);
  expect(reading.disclosure?.findings.map(({ measure }) => measure)).toEqual(
    expect.arrayContaining(['waf', 'mfa']),
  );
  const marks = await marksOf(page);
  await expect.poll(() => marks.text(), { timeout: 20_000 }).toMatch(/100万字|first million/u);
  await page.close();
});

test('a notice behind more than a million characters does no harm', async () => {
  const page = await session.open(`${site.url}/large-before.html`);
  await messagesOf(session.browser);
  await page.close();
});

test('nothing was thrown into a page, nor in the extension', () => {
  expect(session.errors).toEqual([]);
});
