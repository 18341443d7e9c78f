// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { useColumns } from '../../../components/table/useColumns';
import { draw } from '../rendered';

declare const happyDOM: { setViewport(size: { width: number; height: number }): void };

test('however narrow the window: what, how we stand, who by when, and who asks for it', async () => {
  let shown: readonly string[] = [];
  function Columns() {
    shown = useColumns();
    return null;
  }
  const drawn = await draw(null);
  for (const [width, count] of [
    [1400, 8],
    [1100, 6],
    [800, 5],
    [320, 6],
  ] as const) {
    happyDOM.setViewport({ width, height: 700 });
    await drawn.again(<Columns key={width} />);
    expect(shown).toHaveLength(count);
    expect(shown).toEqual(expect.arrayContaining(['name', 'status', 'owner', 'due', 'citations']));
  }
});
