// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import type { Store } from '../../../checklist/interface';
import { DisclosuresView, topOfDisclosures } from '../../../components/disclosures/DisclosuresView';
import { useStore } from '../../../components/useStore';
import { opened, page } from '../../checklist/stores';
import { draw } from '../rendered';

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: '社内の風土を改めます。', measure: 'other', state: 'planned' },
]);
const settled = (look: () => void) => vi.waitFor(look, { timeout: 3000 });

function Frame({ open, readOnly }: { open: () => Promise<Store>; readOnly: boolean }) {
  const checklist = useStore(open);
  const [place, setPlace] = useState(topOfDisclosures);
  if (checklist.state !== 'open') return null;
  return (
    <>
      <DisclosuresView
        snapshot={checklist.snapshot}
        change={checklist.change}
        place={place}
        onPlace={setPlace}
        readOnly={readOnly}
      />
      <p class="notice">{checklist.notice?.said}</p>
    </>
  );
}

async function disclosure(readOnly = false) {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0, 1] });
  const open = async () => store;
  const drawn = await draw(<Frame open={open} readOnly={readOnly} />);
  await settled(() => expect(drawn.all('.disclosures .what')).toHaveLength(1));
  await drawn.click('.disclosures .what');
  await settled(() => expect(drawn.all('.stated')).toHaveLength(2));
  return { ...drawn, store };
}

test('whose it is and of when is corrected there, and the list says so', async () => {
  const { click, find, text, type, choose, store } = await disclosure();
  await click('button', '組織名や日付を直す');
  expect(document.activeElement).toBe(find('.correction label:nth-of-type(1) input'));
  await type('.correction label:nth-of-type(1) input', ' 架空ホールディングス株式会社 ');
  await choose('.correction select', 'followup');
  await click('.correction button', '保存');
  await settled(() => expect(find('.facts h2').textContent).toBe('架空ホールディングス株式会社'));
  expect(text()).toContain('続報');
  expect(document.activeElement).toBe(find('.facts h2'));
  expect((await store.disclosures())[0]?.fields).toMatchObject({
    organisation: '架空ホールディングス株式会社',
    stage: 'followup',
  });
});

test('what a place states is corrected: measure, state and date; and marked as corrected', async () => {
  const { all, click, choose, find, type, text, store } = await disclosure();
  await click('.stated .what', 'EDR');
  await click('.places button', '読み取りを直す');
  await choose('.correction label:nth-of-type(1) select', 'antivirus');
  await choose('.correction label:nth-of-type(2) select', 'planned');
  await type('.correction input', '2024-08-01');
  await click('.correction button', '保存');
  await settled(() => expect(find('.notice').textContent).toBe('読み取りを直しました'));
  const [antivirus] = await store.findings({ measure: 'antivirus' });
  expect(antivirus?.fields).toMatchObject({ state: 'planned', date: '2024-08-01' });
  await settled(() => expect(text()).toContain('2024年8月1日'));
  const row = all('.stated .what').find((one) => one.textContent?.includes('2024年8月1日'));
  row?.click();
  await settled(() => expect(text()).toContain('直したもの'));
});

test('what fits no category is given one, and its measure stands in the checklist', async () => {
  const { click, choose, find, store } = await disclosure();
  await click('.stated .what', '社内の風土');
  await click('.places button', '読み取りを直す');
  await choose('.correction label:nth-of-type(1) select', 'security-governance');
  await click('.correction button', '保存');
  await settled(() => expect(find('.notice').textContent).toBe('読み取りを直しました'));
  expect((await store.items()).map(({ fields }) => fields.measure)).toContain('security-governance');
});

test('a place that states no measure is said so, and taken back', async () => {
  const { all, click, text, store } = await disclosure();
  await click('.stated .what', 'EDR');
  await click('.places button', '対策ではない');
  await settled(() => expect(all('.stated')).toHaveLength(1));
  expect(text()).toContain('対策ではないとしたもの 1');
  await click('.rejected button', '戻す');
  await settled(() => expect(all('.stated')).toHaveLength(2));
  expect((await store.findings({ measure: 'edr' }))[0]?.fields.rejected).toBe(false);
});

test('Escape leaves a form, not the disclosure', async () => {
  const { all, click, find, press } = await disclosure();
  await click('button', '組織名や日付を直す');
  find('.correction input[maxlength="200"]').focus();
  await press('Escape');
  await settled(() => expect(all('.correction')).toHaveLength(0));
  expect(all('.stated')).toHaveLength(2);
});

test('in a private window nothing can be corrected', async () => {
  const { all, click } = await disclosure(true);
  await click('.stated .what', 'EDR');
  const named = all('button').map((one) => one.textContent);
  expect(named).not.toContain('読み取りを直す');
  expect(named).not.toContain('組織名や日付を直す');
});
