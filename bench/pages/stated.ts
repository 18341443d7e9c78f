import { measures } from '../../measures/index';

/** A notice with sixty measures in it, each in a paragraph of its own. */
export function statedPage(): string {
  const parts = Array.from({ length: 60 }, (_, at) => {
    const measure = measures[at % measures.length];
    return `<p>${measure?.label.ja ?? ''}について、${measure?.definition.ja ?? ''}その運用を見直し、四半期ごとに<b>点検</b>してまいります。</p>`;
  });
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>再発防止策のご報告</title></head><body><main><h1>再発防止策のご報告</h1>${parts.join('\n')}</main></body></html>`;
}
