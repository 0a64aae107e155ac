import { type Content, markup, type Markup } from './markup.js';

export interface TableColumn {
  heading: Content;
  /** Figures stand at the end of their column, bars take what is left. */
  kind?: 'figure' | 'bar';
}

/**
 * A table whose first column names its rows. Where it is wider than the screen, it scrolls by itself,
 * with the keyboard, too.
 */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Content[])[],
): Markup {
  const headings = columns.map(
    ({ heading, kind }) => markup`<th scope="col" ${className(kind)}>${heading}</th>`,
  );
  const lines = rows.map(([name, ...cells]) => {
    const tds = cells.map(
      (cell, index) => markup`<td${className(columns[index + 1]?.kind)}>${cell}</td>`,
    );
    return markup`<tr>
      <th scope="row">${name}</th>
      ${tds}
    </tr>`;
  });
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

function className(kind: TableColumn['kind']): Markup {
  return kind ? markup` class="${kind}"` : markup``;
}
