import { LOOKS, pictureName } from './looks.js';

/** The contact sheet: a row for each story, a column for each look, every picture a link to itself. */
export function contactSheet(stories: readonly string[]): string {
  const heads = LOOKS.map(({ name }) => `<th scope="col">${name}</th>`);
  const rows = stories.map((story) => {
    const cells = LOOKS.map((look) => {
      const file = escape(pictureName(story, look));
      return `<td><a href="${file}"><img src="${file}" alt="${look.name}" loading="lazy"></a></td>`;
    });
    const name = escape(story);
    return `<tr id="${name}"><th scope="row"><a href="#${name}">${name}</a></th>${cells.join('')}</tr>`;
  });
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Every story in four looks</title>',
    '<style>',
    'body { font: 16px/1.4 sans-serif; margin: 16px }',
    'thead th { position: sticky; inset-block-start: 0; background: #fff }',
    'th { text-align: start; vertical-align: top; max-inline-size: 14em; overflow-wrap: anywhere }',
    'td { vertical-align: top; padding: 8px }',
    'img { display: block; inline-size: 22vw; border: 1px solid #999 }',
    '</style>',
    `<table><thead><tr><td></td>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    '</html>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
