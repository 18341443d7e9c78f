import { label } from './labels';
import { type Piece, textOf } from './pieces';

/** The name of the company alone; it is what the block is read for. */
const company = /^[（(]?(?:(?:上場)?会社名|法人名|団体名|学校名|商号)/;

/** Whether a line begins with the label of a letterhead, set apart from what it labels. */
export function isHeadLine(line: Piece): boolean {
  if (line.origin.page !== 1) return false;
  const text = textOf(line);
  const behind = text.slice(label.exec(text)?.[0].length ?? text.length);
  return /^\s*[：:（(\d]|^\s+\S/.test(behind) && text.length <= 60;
}

/** How wide the gap between a label and what it labels may be, in em. */
const widest = 7;

/** How many pieces of a row, from the left, are a line of a letterhead: a label, what it labels, and notes to it; or 0. */
export function headPieces(row: readonly Piece[]): number {
  const first = row.findIndex((piece) => piece.origin.page === 1 && isLabel(piece));
  if (first !== 0) return 0;
  let count = 1;
  for (; count < Math.min(row.length, 4); count++) {
    const [before, piece] = [row[count - 1] as Piece, row[count] as Piece];
    if (piece.left - before.right > widest * piece.size) break;
  }
  return count > 1 ? count : 0;
}

function isLabel(piece: Piece): boolean {
  const text = textOf(piece).replace(/\s/g, '');
  return label.test(text) && text.length <= 14;
}

/** Lines of a block this near the top of the document may be its letterhead. */
const reach = 24;

/**
 * Which of the first blocks of a document are its letterhead. It is there when a company name and one more label stand
 * near each other; its lines are those labelled and short ones between and right behind them: titles, numbers, addresses.
 */
export function letterheadOf(texts: readonly string[]): boolean[] {
  const found = texts.map(() => false);
  const plain = texts.slice(0, reach).map((text) => text.replace(/\s/g, ''));
  const first = plain.findIndex((text) => company.test(text) && text.length <= 60);
  if (first < 0) return found;
  let last = first;
  let labels = 0;
  for (let i = first + 1; i < plain.length && i <= last + 3; i++) {
    const text = plain[i] ?? '';
    if (text.length > 80 || /。$/.test(text)) break;
    if (label.test(text) || isContact(text)) {
      last = i;
      labels += 1;
    }
  }
  if (labels === 0) return found;
  // The company's own line stays in the text: it is a fact that is shown.
  for (let i = first + 1; i <= last; i++) found[i] = true;
  return found;
}

function isContact(text: string): boolean {
  return /(?:TEL|電話)[：:.]?[\d(（]|コード(?:番号)?[：:]?[\dA-Z]{4}|@|0\d{1,4}[-－（(]\d{1,4}[-－）)]\d{3,4}/i.test(
    text,
  );
}
