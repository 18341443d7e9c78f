import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { checkEntries, noteParts } from './tools/entries.mjs';
import { licencesText, noteLicences } from './tools/licences.mjs';
import { readingVersion } from './tools/reading-version.mjs';

/** What pdf.js needs beside its code: predefined CMaps of Japanese fonts, fonts every PDF may use, decoders of pictures. */
const pdfAssets: Readonly<Record<string, RegExp>> = {
  cmaps:
    /^(?:78|83pv|90|Add|Adobe-Japan1|EUC-|Ext-|H\.|V\.|Hankaku|Hiragana|Katakana|NWP|RKSJ|Roman|UniJIS|WP-Symbol|LICENSE)/,
  standard_fonts: /./,
  wasm: /\.(?:wasm|js)$|^LICENSE/,
  iccs: /./,
};

/** Public half of a key nobody has: it stands for the id of copies that come from no store. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtFhMXEPxVemV/68wteBWqD8jOVrFT2etx1IE2sjXfQy9o1gyf2TJVS6CRnhy4MKCrd/+nY2mv2qqvvQKM0rNQc73hT/lptRR/3JIbYaPgjJKZgZezdoyQdzTN/+FYTola/7JpGV4YwIsggeyA5DNzVYlfk1LV9uKBwMGoSd+TbGf6SUWwMZlG6VAVOGpok7dKT1Y39+B1XQAjMCLloFzD23ifhMMNlKCoLQG4Ayi4DkFT+hF6HCh4WQvqic4J6zMb8N0O/IrtcYc9Ss695NANyFUCY00PN8A8RxXFeTfiEg+lQSiZS/1e1gs8+mO+a7pifJ/5HbMteQ0fpVsJacm/wIDAQAB';

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // After the last bundle: what is in the extension of others, and under which licence.
    'build:done': (wxt) => {
      writeFileSync(resolve(wxt.config.outDir, 'licences.txt'), licencesText());
      // What is built while one develops is larger.
      if (wxt.config.mode === 'production')
        checkEntries(wxt.config.outDir, process.env.TAZAN_BUDGETS === 'strict');
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [folder, wanted] of Object.entries(pdfAssets)) {
        const source = resolve('node_modules/pdfjs-dist', folder);
        for (const name of readdirSync(source).filter((name) => wanted.test(name)))
          files.push({ absoluteSrc: resolve(source, name), relativeDest: `pdfjs/${folder}/${name}` });
      }
    },
    // WXT names the button and the sidebar after the titles of their pages, which are in one language.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
      const { sidebar_action: sidebar } = manifest as { sidebar_action?: { default_title: string } };
      if (sidebar) sidebar.default_title = '__MSG_panel__';
    },
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), noteLicences(), noteParts()],
    define: { 'import.meta.env.READING_VERSION': JSON.stringify(readingVersion()) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    // The id of a copy that comes from no store, the same on every machine, so that a policy can name it. Stores have keys
    // of their own, and take no other.
    ...(browser === 'firefox' || process.env.TAZAN_STORE ? {} : { key }),
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.json' } }),
    description: '__MSG_description__',
    default_locale: 'ja',
    // storage: options and the revision of the checklist; unlimitedStorage: the texts of saved notices are not thrown
    // away when the disk is full; scripting and the hosts: the gate on every page, the rest where it passed;
    // activeTab: the page the user asks for where the hosts are withheld; contextMenus: selected text is added, and the PDF
    // behind a link read, from there; sidePanel (Chromium only): the panel beside the page; it shows no warning, and gives
    // no access to anything; alarms: once a day the due dates are looked at. Asked for only when the user wants to be told by
    // them: notifications.
    optional_permissions: ['notifications'],
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-measure': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextMeasure__',
      },
      'previous-measure': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousMeasure__',
      },
      // Alt+Shift+A is Chromium's own.
      'add-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_addSelection__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_openPanel__',
      },
    },
    content_security_policy: {
      // connect-src: the PDF the user asks for, from wherever it is; every page but the reader narrows it to the extension
      // itself. wasm-unsafe-eval: the decoders of pictures in a PDF, which are files of the extension. Stated in full:
      // Firefox would otherwise make http addresses https, and PDFs of such sites unreachable.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tazan@tazan.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
