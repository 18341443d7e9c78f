import Papa from 'papaparse';

/** The rows of a CSV by their headings, read by papaparse; a heading that stands several times has a list. */
export function rowsOf(written: string): { headings: string[]; rows: Record<string, string>[] } {
  const { data, errors } = Papa.parse(written.replace(/^\uFEFF/u, ''), { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [headings = [], ...cells] = data;
  return {
    headings,
    rows: cells.map((row) => Object.fromEntries(headings.map((heading, n) => [heading, row[n] ?? '']))),
  };
}
