import type { SourceText, Stage } from './disclosure';
import { normal } from './normal';

/** Which report of an incident a notice is, by its title and opening. */
export function readStage(source: SourceText): Stage {
  const opening = normal(`${source.title} ${source.text.slice(0, 1200)}`);
  const title = normal(`${source.title} ${source.text.slice(0, 300)}`);
  if (
    /最終報(?:告)?|完了報告|調査結果|調査報告|確報|再発防止策(?:の策定|等|について|のお知らせ|に関する)/.test(
      title,
    )
  )
    return 'final';
  if (/第(?:[二三四五六]|[2-9])報|続報|追加(?:の)?(?:ご)?報告|中間報告|その後|経過報告/.test(title))
    return 'followup';
  return /調査(?:が|を)(?:完了|終了)|最終(?:的な)?(?:ご)?報告/.test(opening) ? 'final' : 'first';
}
