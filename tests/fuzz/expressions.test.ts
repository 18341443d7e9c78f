import { expect, test, vi } from 'vitest';
import type { Expression } from './expressions';
import { readExpressions, repeatable } from './expressions';
import { work } from './work';

/** Expressions that take the square of a text's length: what they are given is short, as it says here. */
const bounded: Readonly<Record<string, string>> = {
  'disclosure/organisation.ts [(（].*?[)）]': 'a line of at most 45 characters, or what was cut from one',
  'disclosure/sections.ts (?:対策|対応)済.*予定|実施.*と': 'the first 200 characters of a heading',
  'disclosure/sections.ts 今後の(?:再発)?防止|再発防止.*今後': 'the same',
};

const { written, made } = readExpressions();

/** The expressions put together from text while the product is loaded and reads a notice. */
async function recordMade(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Recording = new Proxy(RegExp, {
    construct(target, args) {
      const expression = Reflect.construct(target, args) as RegExp;
      const path = /\/((?:measures|disclosure|documents|reports|checklist|components)\/[\w/-]+\.tsx?)/u.exec(
        new Error().stack?.replace(/^.*tests\/.*$/gmu, '') ?? '',
      )?.[1];
      if (path !== undefined) found.push({ path, expression });
      return expression;
    },
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', Recording);
  try {
    const { readDisclosure } = await import('../../disclosure/read');
    const { passesGate } = await import('../../disclosure/gate');
    const { weights, text } = await import('../disclosure/sources');
    const notice = text(
      '会社名 架空商事株式会社',
      '鳥見市役所',
      '不正アクセスによる個人情報漏えいに関するお詫び',
      '再発防止策',
      '・全端末にEDRを導入いたしました。',
    );
    expect(passesGate(notice.text)).toBe(true);
    expect(readDisclosure(notice, weights, { forced: true }).disclosure?.organisation).toContain('架空商事');
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

const lengthOf = (repeated: string, length: number) =>
  `${repeated.repeat(Math.ceil(length / repeated.length))}\u0001`;

/** What takes the square of its length against an expression, if anything does of what is tried. */
function squareOf({ expression }: Expression): string | undefined {
  const all = new RegExp(expression.source, `${expression.flags.replace(/[gy]/gu, '')}g`);
  const timed = (text: string) => work(() => text.replace(all, ''));
  return repeatable(expression).find((repeated) => {
    const large = lengthOf(repeated, 8000);
    // Over in a moment: once is enough to see that.
    const before = process.cpuUsage();
    large.replace(all, '');
    const { user, system } = process.cpuUsage(before);
    if (user + system < 8000) return false;
    return timed(large) > 8 && timed(large) / Math.max(timed(lengthOf(repeated, 1000)), 0.1) > 28;
  });
}

const nameOf = ({ path, expression }: Expression) => `${path} ${expression.source}`;
const isBounded = (one: Expression) => Object.keys(bounded).some((name) => nameOf(one).startsWith(name));

test('every expression that is written down takes time in step with the length of its text, or is given short ones', () => {
  expect(written.length).toBeGreaterThan(400);
  const squares = written
    .filter((one) => !isBounded(one))
    .flatMap((one) => {
      const repeated = squareOf(one);
      return repeated === undefined ? [] : `${nameOf(one)}, on ${JSON.stringify(repeated)} again and again`;
    });
  expect(squares, 'begin it with a lookbehind, or say here why its texts are short').toEqual([]);
}, 120_000);

test('so does every one that is put together while a notice is read', async () => {
  const found = await recordMade();
  for (const path of new Set(made)) {
    const different = new Set(found.filter((one) => one.path === path).map(nameOf));
    const places = made.filter((one) => one === path).length;
    expect(different.size, `${path}: each is reached by the notice above`).toBeGreaterThanOrEqual(places);
  }
  expect(found.filter((one) => squareOf(one) !== undefined).map(nameOf)).toEqual([]);
}, 120_000);

test('each one excused is still there', () => {
  const all = written.map(nameOf);
  expect(Object.keys(bounded).filter((name) => !all.some((one) => one.startsWith(name)))).toEqual([]);
});
