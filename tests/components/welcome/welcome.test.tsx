// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { forgetDisclosure } from '../../../components/welcome/forget';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import { measures } from '../../../measures/index';
import { reports } from '../../../reports/index';
import { itemOf, opened, page } from '../../checklist/stores';
import { draw } from '../rendered';

function props(change: Partial<Parameters<typeof WelcomePage>[0]> = {}) {
  return {
    options: { automatic: true },
    onOptions: vi.fn(),
    access: true,
    onAskAccess: vi.fn(),
    onPanel: vi.fn(),
    ...change,
  };
}

test('three steps, and what it can see and why', async () => {
  const { all, text } = await draw(<WelcomePage {...props()} />);
  expect(all('.steps > li')).toHaveLength(3);
  expect(all<HTMLAnchorElement>('.steps a').map((link) => link.getAttribute('href'))).toEqual([
    'sample.html',
    'dashboard.html#/assessment',
    'dashboard.html#/checklist',
  ]);
  expect(all('dt').length).toBeGreaterThan(3);
  expect(text()).toContain('すべてのサイトを見ることが許可されています');
});

test('where access is withheld it says what works without, and asks', async () => {
  const given = props({ access: false });
  const { click, text } = await draw(<WelcomePage {...given} />);
  expect(text()).toContain('許可しなくても、ツールバーのボタンを押したページだけは読めます');
  await click('.note button');
  expect(given.onAskAccess).toHaveBeenCalledOnce();
});

test('everything is there in English', async () => {
  const { text } = await draw(<WelcomePage {...props({ access: false })} />, 'en');
  expect(text()).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
});

/** A measure that no bundled report names. */
const fresh = measures.find(({ id }) =>
  reports.every(({ disclosure }) => disclosure.findings.every(({ measure }) => measure !== id)),
)?.id;
const sample = page('', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'もう一つの対策を始めました。', measure: fresh ?? 'other' },
]);

test('what was saved of the sample goes, with the items it brought; what was there before stays', async () => {
  const store = await opened({ reports });
  const before = await store.items();
  expect(before.some(({ fields }) => fields.measure === 'edr')).toBe(true);
  const { disclosure } = await store.addFindings({ ...sample, findings: [0, 1] });
  expect(await store.items()).toHaveLength(before.length + 1);
  await forgetDisclosure(store, disclosure);
  expect(await store.items()).toHaveLength(before.length);
  expect(await store.findings({ disclosure })).toEqual([]);
  expect((await store.disclosures()).some(({ id }) => id === disclosure)).toBe(false);
});

test('an item the user has worked on since stays when the sample goes; added again, it goes again', async () => {
  const store = await opened();
  const { disclosure } = await store.addFindings({ ...sample, findings: [0] });
  await store.setStatus('edr', 'in-place');
  const findings = await store.findings({ disclosure });
  await store.correctFinding(findings[0]?.id ?? '', { state: 'planned' });
  await forgetDisclosure(store, disclosure);
  expect((await itemOf(store, 'edr')).fields.status).toBe('in-place');
  expect(await store.disclosures()).toEqual([]);
  await store.addFindings({ ...sample, findings: [0] });
  expect(await store.disclosures()).toHaveLength(1);
  await forgetDisclosure(store, disclosure);
  expect(await store.disclosures()).toEqual([]);
});
