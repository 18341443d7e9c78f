import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { project } from '../house/sources';
import { badgeOfReading } from './badge';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { evaluateBare, foundText, paintedText } from './painted';
import { whole } from './sample';
import { shiftJis } from './shiftjis';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';

/** The notice between two pieces of a page that is not well disposed. */
const around = (before: string, after = '', head = '') =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title>${head}</head><body>${before}${main}${after}</body></html>`;

/** Puts a character that is none, or is not seen, after every twelfth of the page. */
const strange = String.raw`<script>
  const strange = ['\ud800', '\udfff', '\u202e', '\u200b', '\u200d', '\ufeff', '\u2066', '\u0000', '\u00ad'];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentNode.localName !== 'script')
      node.data = node.data.replace(/(.{12})/gu, (run) => run + strange[at++ % strange.length]);
</script>`;

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
        Object.assign(Object.prototype, { disclosure: { findings: 1 }, measure: 'none', forced: true, away: true });
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
  '/many.html': { body: around('<i></i>'.repeat(50_000), '<b></b>'.repeat(50_000)) },
  '/strange.html': { body: around('', strange) },
  '/endless.html': {
    body: around(
      '<p id="clock">0</p><div id="dance" style="position:absolute">踊る</div>',
      `<script>
        let turns = 0;
        setInterval(() => {
          turns += 1;
          clock.textContent = turns + ' 件の閲覧';
          dance.style.left = turns % 300 + 'px';
          dance.style.display = turns % 2 ? 'none' : 'block';
          document.body.append(document.createElement('i'));
          document.body.lastChild.remove();
          document.body.classList.toggle('odd');
        }, 1);
      </script>`,
    ),
  },
  '/injecting.html': {
    body: around('')
      .replaceAll('灯台珈琲株式会社', `=HYPERLINK("http://evil.example")${'株'.repeat(300)}株式会社`)
      .replace(
        'WAF（ウェブアプリケーションファイアウォール）を導入',
        () => `=cmd|' /C calc'!A0 WAFを導入し${'、監視を強化し'.repeat(300)}`,
      ),
  },
  '/forging.html': {
    body: around(
      '',
      `<script>
        const forged = ['setStatus', 'addFindings', 'correctFinding', 'notDisclosure', 'hideSite', 'rememberBar', 'readAddress', 'undoChange'].map((type) => ({
          type, measure: 'waf', status: 'in-place', reason: '', revoke: false, corner: 'top-left', collapsed: true, findings: [0], finding: 0, change: '1', id: 'x', url: 'http://127.0.0.1/',
        }));
        const send = () => {
          for (const one of forged) {
            window.postMessage(one, '*');
            window.dispatchEvent(new MessageEvent('message', { data: one }));
            for (const target of [window, document, document.querySelector('tazan-marks')])
              target?.dispatchEvent(new CustomEvent(one.type, { detail: one, bubbles: true, composed: true }));
            new BroadcastChannel('tazan').postMessage(one);
            try { globalThis.chrome?.runtime?.sendMessage?.(one); } catch {}
          }
          const host = document.querySelector('tazan-marks');
          for (const type of ['click', 'change', 'input', 'keydown', 'pointerdown', 'pointerup', 'toggle', 'beforetoggle', 'storage'])
            host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        };
      </script>`,
    ),
  },
  '/large-before.html': { body: around(`<p>${'あいうえお、かきくけこ。'.repeat(150_000)}</p>`) },
};

const { session, site } = browserAndSite(hostile);
beforeAll(() => setOptions(session, { language: 'ja' }));

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

test.runIf(whole)('five megabytes of text: read up to the limit, and said so', async () => {
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

test.runIf(whole)(
  'a hundred thousand elements are read, and the notice among them is marked',
  async () => {
    const page = await session.open(`${site.url}/many.html`);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(100_000);
    const { source, reading } = await waitForReading(session);
    expect(reading.verdict.disclosure).toBe(true);
    await expect
      .poll(() => paintedText(page), { timeout: 20_000 })
      .toBe(foundText(source, reading.disclosure?.findings ?? []));
    await page.close();
  },
  180_000,
);

test('halves of characters, controls of direction and letters without width stay where they are', async () => {
  const page = await session.open(`${site.url}/strange.html`);
  const { source, reading } = await waitForReading(session);
  const findings = reading.disclosure?.findings ?? [];
  expect(findings.length).toBeGreaterThan(5);
  for (const { quote, start, end } of findings) expect(source.text.slice(start, end)).toBe(quote);
  // Halves of characters do not travel as they are, and letters without width are no part of what is compared.
  const seen = (text: string) => text.replace(/[\p{Surrogate}\ufffd\p{Cf}\p{Cc}]/gu, '');
  await expect.poll(async () => seen(await paintedText(page))).toBe(seen(foundText(source, findings)));
  await page.close();
});

test('a page that never rests is marked, and read only now and then', async () => {
  const page = await session.open(`${site.url}/endless.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2'), { timeout: 20_000 }).toHaveLength(1);
  await messagesOf(session.browser);
  const turns = () => page.$eval('#clock', (clock) => Number.parseInt(clock.textContent ?? '', 10));
  const from = await turns();
  const began = Date.now();
  await expect.poll(turns, { timeout: 30_000 }).toBeGreaterThan(from + 2000);
  const reads = (await messagesOf(session.browser)).filter((type) => type === 'read').length;
  // Not more than every five seconds, after the page was left to itself.
  expect(reads).toBeLessThanOrEqual(1 + (Date.now() - began) / 4000);
  expect(await marks.said('.bar h2')).toEqual(['灯台珈琲株式会社']);
  await page.close();
});

test('what stands beside the page is put back when it is taken away, and the page has its way if it insists', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  const hosts = () => page.evaluate(() => document.querySelectorAll('tazan-marks').length);
  const badge = await badgeOf(session.browser);
  expect(badge).not.toBe('');
  await page.evaluate(() => {
    document.querySelector('tazan-marks')?.remove();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await expect.poll(hosts).toBe(1);
  await expect.poll(() => paintedText(page)).not.toBe('');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  await marks.click('.bar button', 'その他の操作');
  // Closed like a popover of the page's own.
  await page.evaluate(() => document.querySelector<HTMLElement>('tazan-marks')?.hidePopover());
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await expect
    .poll(() => page.evaluate(() => document.querySelector('tazan-marks')?.matches(':popover-open')))
    .toBe(true);
  await page.evaluate(
    () =>
      new Promise<void>((settle) => {
        let quiet = 0;
        const take = () => {
          const host = document.querySelector('tazan-marks');
          host?.remove();
          quiet = host ? 0 : quiet + 1;
          if (quiet > 20) settle();
          else requestAnimationFrame(take);
        };
        take();
      }),
  );
  expect(await hosts()).toBe(0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  // The button in the toolbar is no part of the page: it still tells, and its popup still shows everything.
  expect(await badgeOf(session.browser)).toBe(badge);
  await page.close();
});

test('what a page sends to itself, to its windows or to our element reaches nothing of ours', async () => {
  const page = await session.open(`${site.url}/forging.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  const before = {
    items: await recordsOf(session, 'items'),
    findings: await recordsOf(session, 'findings'),
    bar: await marks.text(),
  };
  await messagesOf(session.browser);
  await page.evaluate('send()');
  await page.evaluate(
    () => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))),
  );
  expect(await messagesOf(session.browser)).toEqual([]);
  expect({
    items: await recordsOf(session, 'items'),
    findings: await recordsOf(session, 'findings'),
    bar: await marks.text(),
  }).toEqual(before);
  await page.close();
});

test('what a page puts into the checklist is text of a bearable length', async () => {
  const page = await session.open(`${site.url}/injecting.html`);
  const { reading } = await waitForReading(session);
  expect(reading.verdict.disclosure).toBe(true);
  const marks = await marksOf(page);
  await marks.click('.bar button.wide');
  const ofPage = async () =>
    (await recordsOf(session, 'findings'))
      .filter(({ id }) => id.includes('injecting'))
      .map(({ fields }) => fields);
  await expect.poll(async () => (await ofPage()).length, { timeout: 10_000 }).toBeGreaterThan(0);
  const saved = (await recordsOf(session, 'disclosures')).find(({ id }) => id.includes('injecting'));
  for (const fields of [saved?.fields, ...(await ofPage())])
    for (const [name, value] of Object.entries(fields ?? {}))
      if (typeof value === 'string')
        expect(value.length, name).toBeLessThanOrEqual(name === 'quote' ? 10_000 : 1000);
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
