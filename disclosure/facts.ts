import { readAffected, readLeakedItems } from './affected';
import { readCauses } from './causes';
import type { Facts, SourceText } from './disclosure';
import { readIncidents } from './incidents';
import { readOrganisation } from './organisation';
import { readDiscovered, readPublished } from './publication';
import { readStage } from './stage';

/** What is known of a notice, its findings aside. */
export function readFacts(source: SourceText): Facts {
  const published = readPublished(source);
  const discovered = readDiscovered(source, published);
  return {
    organisation: readOrganisation(source),
    title: noticeTitle(source),
    published,
    ...(discovered === '' ? {} : { discovered }),
    stage: readStage(source),
    incidents: readIncidents(source),
    affected: readAffected(source),
    leakedItems: readLeakedItems(source),
    causes: readCauses(source),
  };
}

/** The notice's own title: its first heading that names the incident, else the document's title. */
export function noticeTitle(source: SourceText): string {
  const subject =
    /漏(?:え|洩|れ)い?|流出|紛失|誤送信|誤(?:送付|掲載|公開|配布)|改ざん|不正|ランサム|攻撃|侵害|障害|事案|事故|お詫び|被害|盗難|感染/;
  for (const block of source.blocks.slice(0, 60)) {
    if (block.furniture) continue;
    const text = source.text.slice(block.start, block.end);
    if (
      (block.kind === 'heading' || text.length < 100) &&
      text.length > 8 &&
      subject.test(text) &&
      /(?:について|お知らせ|ご?報告|お詫び|おわび|経緯|に関する|の件|ご説明|発生|[)）】])/.test(text) &&
      !/。/.test(text)
    )
      return text;
  }
  return source.title;
}
