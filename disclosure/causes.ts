import { sentences } from './clauses';
import type { SourceText } from './disclosure';
import { sectionsOf } from './sections';

const cause =
  /(?:が|こと(?:が|に)|ため|に)(?:原因|起因|要因)|原因(?:は|として|と考え)|ていなかった|おらず|不備|不足|誤り|怠|脆弱性が(?:存在|残)|使い回/;

/** What failed or was missing, in the document's words, at most six sentences from the sections on causes. */
export function readCauses(source: SourceText): string[] {
  const sections = sectionsOf(source);
  const found: string[] = [];
  source.blocks.forEach((block, index) => {
    if (block.furniture || sections[index]?.kind !== 'cause') return;
    const text = source.text.slice(block.start, block.end);
    if (text === sections[index]?.heading) return;
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end).trim();
      if (found.length < 6 && sentence.length < 200 && cause.test(sentence)) found.push(sentence);
    }
  });
  return found;
}
