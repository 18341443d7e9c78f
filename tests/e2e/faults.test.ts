import { beforeAll, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { browserAndSite, setOptions } from './browser';
import { popupOf, says } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

/** Evaluates in the background, past the product's own code. */
async function inBackground(source: string): Promise<unknown> {
  const worker = await backgroundOf(session.browser);
  return worker.evaluate(`(async () => { ${source} })()`);
}

const opened = (version: string) => `await new Promise((settle, fail) => {
  const opening = indexedDB.open('tazan'${version});
  opening.onupgradeneeded = () => opening.result.createObjectStore('future').put('kept', 'key');
  opening.onsuccess = () => settle(opening.result);
  opening.onerror = () => fail(opening.error);
})`;

test('a checklist of a newer version is left untouched; once that is gone, another try opens', async () => {
  await inBackground(`const db = ${opened(', 99')}; db.close();`);
  const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
  const popup = await popupOf(session);
  await says(popup, /新しい版の他山で作られています/u);
  await popup.click('.message .button');
  await says(popup, /新しい版の他山で作られています/u);
  const left = await inBackground(`
    const db = ${opened('')};
    const stores = [...db.objectStoreNames];
    const version = db.version;
    db.close();
    return { version, stores };`);
  expect(left).toEqual({ version: 99, stores: ['future'] });
  await inBackground(`await new Promise((settle, fail) => {
    const deleting = indexedDB.deleteDatabase('tazan');
    deleting.onsuccess = settle;
    deleting.onerror = fail;
  });`);
  await popup.click('.message .button');
  await popup.waitForSelector('.row');
  await popup.close();
  await page.close();
});

test('a checklist another window holds open says so, and opens once that lets go', async () => {
  // Left open, with no ear for the popup's wish to upgrade: as an older version in a forgotten tab would.
  await inBackground(`await new Promise((settle) => {
      const deleting = indexedDB.deleteDatabase('tazan');
      deleting.onsuccess = settle;
      deleting.onblocked = settle;
    });`);
  const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
  await inBackground(`const deleting = indexedDB.deleteDatabase('tazan');
    await new Promise((settle) => { deleting.onsuccess = settle; });
    globalThis.held = await new Promise((settle, fail) => {
      const opening = indexedDB.open('tazan', 1);
      opening.onupgradeneeded = () => {
        globalThis.transaction = opening.transaction;
        // The upgrade goes on for as long as something is asked of it.
        const hold = () => {
          if (globalThis.letGo) return;
          const request = globalThis.transaction.db.objectStoreNames.contains('held')
            ? globalThis.transaction.objectStore('held').get('x')
            : globalThis.transaction.db.createObjectStore('held').get('x');
          request.onsuccess = hold;
        };
        hold();
        settle(opening);
      };
      opening.onerror = () => fail(opening.error);
    });
    return null;`);
  const popup = await popupOf(session);
  await says(popup, /ほかの画面がチェックリストを使っています/u);
  await inBackground(`globalThis.transaction.abort(); globalThis.letGo = true;`);
  await popup.click('.message .button');
  await popup.waitForSelector('.row');
  await popup.close();
  await page.close();
});
