// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Status, statuses } from '../../../checklist/checklist';
import { ReasonForm, StatusControl, useStatusChoice } from '../../../components/controls/StatusControl';
import { draw } from '../rendered';

function Control({
  status,
  onChange,
}: {
  status: Status;
  onChange: (status: Status, reason: string) => void;
}) {
  const choice = useStatusChoice(status, onChange);
  return (
    <div>
      <StatusControl name="WAF" status={status} choice={choice} />
      {choice.asking && <ReasonForm name="WAF" reason="" choice={choice} />}
    </div>
  );
}

test('it says what it is the status of, and shows all five', async () => {
  const { find, all } = await draw(<Control status="gap" onChange={vi.fn()} />);
  expect(find('select').getAttribute('aria-label')).toBe('自組織の状態：WAF');
  expect(all('option').map((one) => one.textContent)).toEqual([
    '未確認',
    '未対応',
    '対応中',
    '対応済み',
    '対象外',
  ]);
  expect(find<HTMLSelectElement>('select').value).toBe('gap');
});

test.each(statuses.slice(0, 4).map((status, index) => [String(index + 1), status] as const))(
  'the key %s sets %s',
  async (key, status) => {
    const onChange = vi.fn();
    const before = status === 'gap' ? 'unreviewed' : 'gap';
    const { find, press } = await draw(<Control status={before} onChange={onChange} />);
    find('select').focus();
    expect(await press(key)).toBe(true);
    expect(onChange.mock.calls).toEqual([[status, '']]);
  },
);

test('other keys, and the same with Ctrl, are left to the browser', async () => {
  const onChange = vi.fn();
  const { find, press } = await draw(<Control status="gap" onChange={onChange} />);
  find('select').focus();
  for (const [key, options] of [
    ['6', {}],
    ['0', {}],
    ['a', {}],
    ['1', { ctrlKey: true }],
    ['1', { metaKey: true }],
  ] as const)
    expect(await press(key, options)).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});

test('setting what is set already is no change', async () => {
  const onChange = vi.fn();
  const { find, press } = await draw(<Control status="gap" onChange={onChange} />);
  find('select').focus();
  await press('2');
  expect(onChange).not.toHaveBeenCalled();
});

test('not applicable asks for its reason first, and the focus goes there and back', async () => {
  const onChange = vi.fn();
  const { find, all, press, type } = await draw(<Control status="gap" onChange={onChange} />);
  const select = find<HTMLSelectElement>('select');
  select.focus();
  await press('5');
  expect(onChange).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(find('input'));
  expect(find<HTMLButtonElement>('button', '保存').disabled).toBe(true);
  await type('input', '  公開サーバーがない ');
  find<HTMLFormElement>('form').requestSubmit();
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['not-applicable', '公開サーバーがない']]));
  await vi.waitFor(() => expect(all('form')).toEqual([]));
  await vi.waitFor(() => expect(document.activeElement).toBe(select));
});

test('Escape leaves the reason, changes nothing and does not close the popup', async () => {
  const onChange = vi.fn();
  const { find, all, choose, press } = await draw(<Control status="gap" onChange={onChange} />);
  await choose('select', 'not-applicable');
  expect(document.activeElement).toBe(find('input'));
  // While a conversion is under way Escape belongs to it.
  expect(await press('Escape', { isComposing: true })).toBe(false);
  expect(await press('Escape')).toBe(true);
  expect(all('form')).toEqual([]);
  expect(find<HTMLSelectElement>('select').value).toBe('gap');
  expect(onChange).not.toHaveBeenCalled();
});
