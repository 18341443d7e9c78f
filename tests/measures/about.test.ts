import { expect, test } from 'vitest';
import { aboutMeasures } from '../../measures/about';
import type { MeasureId } from '../../measures/index';

test('what is shown of a measure in pages', () => {
  const [waf, mfa, ...rest] = aboutMeasures(['waf', 'no-such-measure' as MeasureId, 'mfa']);
  expect([waf?.id, mfa?.id, rest]).toEqual(['waf', 'mfa', []]);
  expect(waf?.controls.map(({ framework }) => framework.en)).toContain('CIS Controls');
  for (const { controls } of waf?.controls ?? []) {
    expect(controls.length).toBeGreaterThan(0);
    for (const { url } of controls) expect(url).toMatch(/^(?:https:\/\/|$)/);
  }
  // It travels as a message.
  expect(JSON.parse(JSON.stringify(waf))).toEqual(waf);
});
