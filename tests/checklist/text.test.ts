import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, sha256, unpackText } from '../../checklist/text';
import type { SourceText } from '../../disclosure/disclosure';
import { opened, page } from './stores';

function sourceOf(text: string): SourceText {
  return { text, blocks: [], title: '', siteName: '', url: '', kind: 'text', truncated: false };
}

test('any text comes back as it was, even when it was cut between two halves of a character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat({ max: 3 }), async (whole, cut) => {
      const source = sourceOf(`${whole}𠮷`.slice(0, -cut || undefined));
      const kept = { hash: await sha256(source.text), readAt: 5, source };
      expect(await unpackText(await packText(kept))).toEqual(kept);
    }),
  );
});

test('a million characters of Japanese come back whole from the store, and take less room than they are long', async () => {
  let text = '';
  for (let n = 0; text.length < 1_000_000; n++)
    text += `第${n}項　不正アクセスの経路を遮断し、再発を防ぎます。\n`;
  const { reading } = page('', [{ words: 'WAFを導入しました。', measure: 'waf' }]);
  const source = sourceOf(text.slice(0, 1_000_000));
  const store = await opened({ now: () => 1_700_000_000_000 });
  const { disclosure } = await store.addFindings({ source, reading, findings: [0] });
  const { textHash } = (await store.disclosure(disclosure))?.fields ?? { textHash: '' };
  expect(textHash).toBe(await sha256(source.text));
  const kept = await store.text(textHash);
  expect(kept?.source.text === source.text).toBe(true);
  expect(kept?.readAt).toBe(1_700_000_000_000);
  expect((await packText({ hash: '', readAt: 0, source })).gzip.length).toBeLessThan(500_000);
});

test('sha256 is the standard one, of UTF-8', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256('他山の石')).toBe('8d61eb3a9a818d3872f464f3ecbbca583c673c498b6ac3903bf4eae30e0bdf99');
});
