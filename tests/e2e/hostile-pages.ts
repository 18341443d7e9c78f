import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../tools/serve.mjs';
import { project } from '../house/sources';
import { shiftJis } from './shiftjis';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';

/** The notice between two pieces of a page that is not well disposed. */
export const around = (before: string, after = '', head = '') =>
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

/** Pages that are not well disposed, by their path. */
export const hostile: Readonly<Record<string, Answer>> = {
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
  '/large.html': { body: around('', `<p>${'あいうえお、かきくけこ。'.repeat(280_000)}</p>`) },
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
