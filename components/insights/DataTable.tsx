import type { ComponentChildren } from 'preact';

interface DataTableProps {
  /** What the table shows, for screen readers. */
  caption: string;
  heads: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** What a picture shows, as a table. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <table class="data">
      <caption class="spoken">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={heads[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
