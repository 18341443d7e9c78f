import type { SourceText } from '../../disclosure/disclosure';
import type { PdfFile } from './file';

/** Words by which a notice names itself. */
const subject =
  /(?:について|に関する|お知らせ|お詫び|おわび|ご?報告|の件|続報|第[一二三四五六七八九十\d]+報)/;

/**
 * What a PDF is about: the title in its metadata where it is one in Japanese (programs put file names there), else the
 * heading on its first page that names a subject.
 */
export async function titleOf(source: SourceText, file: PdfFile): Promise<string> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const own = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim().slice(0, 1000) : '';
  const named =
    /[ぁ-ん一-龠]{4}/.test(own) && !/\.(?:docx?|xlsx?|pptx?|pdf|jtd|indd|ai)\b|^Microsoft /i.test(own);
  if (named && subject.test(own)) return own;
  return headingOf(source) || (named ? own : '');
}

function headingOf({ blocks, text, pages }: SourceText): string {
  const end = pages?.[1] || text.length;
  const first = blocks.filter(({ start, furniture }) => start < end && !furniture).slice(0, 20);
  const texts = first.map((block) => ({ block, words: text.slice(block.start, block.end) }));
  const short = texts.filter(({ words }) => words.length < 120 && !/。/.test(words));
  const titled = short.filter(({ words }) => subject.test(words));
  const best =
    titled.find(({ block }) => block.kind === 'heading') ??
    titled[0] ??
    short.find(({ block }) => block.kind === 'heading');
  return best?.words ?? '';
}
