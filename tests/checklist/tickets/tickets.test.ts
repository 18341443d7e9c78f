import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../checklist/formats/listing';
import { tickets } from '../../../checklist/tickets/index';
import { hostile, sample } from '../formats/sample';
import { context } from '../formats/writing';

async function ticket(id: string, language: 'ja' | 'en' = 'ja', text = '設定を見直す\n担当と相談') {
  const line = linesOf(await sample({ text }), { ...context, language }).find(
    ({ item }) => item.id === 'measure:waf',
  );
  const kind = tickets.find((one) => one.id === id);
  if (line === undefined || kind === undefined) throw new Error(`no ${id}`);
  return kind.write(line, { ...context, language });
}

test('for GitHub: steps to tick off, the quote, and the link to the notice', async () => {
  const { title, body } = await ticket('github');
  expect(title).toBe('WAF');
  expect(body).toContain('- 状態: 未対応\n- 担当者: 情報システム課\n- 期限: 2026-01-31\n');
  expect(body).toContain('## 最初にすること\n\n- [ ] ');
  expect(body).toContain(
    '[架空商事株式会社 2024-05-31](<https://kakuu.example/oshirase?a=1&b=2>)\n\n> WAFを導入いたします。',
  );
});

test('for Redmine: nothing but what Textile and Markdown have in common', async () => {
  const { body } = await ticket('redmine');
  expect(body).toContain('* 状態: 未対応\n');
  expect(body).toContain(
    '架空商事株式会社 2024-05-31\n> WAFを導入いたします。\nhttps://kakuu.example/oshirase?a=1&b=2',
  );
  expect(body).not.toMatch(/^(?:#|h\d\.|- \[)/mu);
});

test('for mail: a subject that says what is asked for, and text alone', async () => {
  const { title, body } = await ticket('mail', 'en');
  expect(title).toBe('To check: Web application firewall');
  expect(body).toMatch(
    /^Please look into “Web application firewall” of our recurrence-prevention checklist\.\n\nStatus: Gap\nOwner: 情報システム課\nDue: 2026-01-31\n\n■ To check\n/u,
  );
});

describe.each(tickets.map(({ id }) => id))('%s', (id) => {
  test('has a title of one line, whatever is written in the checklist', async () => {
    const { title, body } = await ticket(id, 'ja', hostile);
    expect(title).not.toMatch(/[\r\n]/u);
    expect(body).toContain('https://kakuu.example/');
  });
});

test('GitHub gets no HTML and no mention out of a note', async () => {
  const { body } = await ticket('github', 'ja', hostile);
  expect(body).not.toContain('<script');
  expect(body).not.toMatch(/(?:^|\s)@everyone/u);
});
