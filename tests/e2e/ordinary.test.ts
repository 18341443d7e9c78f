import { expect, test } from 'vitest';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { browserAndSite, waitForReading } from './browser';
import { fixtures } from './pages';

const ordinary = {
  '/shop.html': {
    body: '<!DOCTYPE html><title>春の器</title><h1>春の器</h1><p>送料無料。お問い合わせはこちら。</p>',
  },
  '/forum.html': {
    body: '<!DOCTYPE html><title>質問</title><p>パスワードを忘れてログインできません。どうすればよいでしょうか。</p>',
  },
  '/english.html': {
    body: '<!DOCTYPE html><title>News</title><p>We will update our privacy policy next month.</p>',
  },
  '/empty.html': { body: '' },
};

const { session, site } = browserAndSite(ordinary);

/** What the extension does on a page: its messages, and once it read the page, verdict, badge and traces. */
async function visit(address: string) {
  const page = await session.open(address);
  const messages = await messagesOf(session.browser);
  const read = messages.includes('gatePassed') ? (await waitForReading(session)).reading : null;
  const seen = {
    messages,
    recognised: read?.verdict.disclosure ?? false,
    badge: await badgeOf(session.browser),
    // An element of the extension's would be the only one with a hyphen that the pages here do not have.
    nodes: await page.evaluate(() => document.querySelectorAll('tazan-marks').length),
    painted: await page.evaluate(() => CSS.highlights.size),
  };
  await page.close();
  return seen;
}

test('a disclosure does send a message: silence below means something', async () => {
  const seen = await visit(`${site.url}/gallery/pages/hospital.html`);
  expect(seen.messages).toContain('gatePassed');
  expect(seen.recognised).toBe(true);
});

test.each([...Object.keys(ordinary), '/gallery/pages/island-walk.html'])(
  'an ordinary page sends not even a message: %s',
  async (path) => {
    expect(await visit(`${site.url}${path}`)).toEqual({
      messages: [],
      recognised: false,
      badge: '',
      nodes: 0,
      painted: 0,
    });
  },
);

const look = fixtures.filter(({ disclosure, file }) => !disclosure && file.endsWith('.html'));

test.each(look.map(({ file }) => `/documents/${file}`))(
  'what only looks like a disclosure gets no badge and no node: %s',
  async (path) => {
    const { recognised, badge, nodes, painted } = await visit(`${site.url}${path}`);
    expect({ recognised, badge, nodes, painted }).toEqual({
      recognised: false,
      badge: '',
      nodes: 0,
      painted: 0,
    });
  },
);

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
