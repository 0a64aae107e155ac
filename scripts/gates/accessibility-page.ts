import { ROOT } from '../build/paths.js';
import type { GeneratedFile } from '../generate.js';
import { CLAUSES } from './clauses.js';
import { readExceptions } from './exceptions.js';

/** `ACCESSIBILITY.md`: clause by clause what checks it, and what only people can find out. */
export async function accessibilityPage(): Promise<GeneratedFile> {
  const exceptions = await readExceptions();
  const open = CLAUSES.filter(({ people }) => people !== undefined);
  const content = [
    '# Accessibility',
    '',
    'Made by `npm run generate` from `scripts/gates/`. The measure is EN 301 549 with WCAG 2.2, level AA, which BITVNRW asks of the sites these widgets land on. `npm run gates` looks at every story in twelve modes (German and Arabic, light, dark and forced colours, 320 and 1280 px), with `-- --short` in two of them; `npm test` at the first story of each element. A finding fails the run.',
    '',
    '## Clause by clause',
    '',
    table(
      ['clause', 'name', 'checked by', 'open, for people'],
      CLAUSES.map(({ number, name, checkedBy, people = '' }) => [
        number,
        name,
        checkedBy.join('; ') || '–',
        people,
      ]),
    ),
    '',
    'Left out are clauses about what the widgets do not have: films and sounds that start by themselves, time limits, flashing, logging in, and those about whole pages (titles, ways to a page, consistent navigation), which are the website’s.',
    '',
    '## Not yet judged by people',
    '',
    `${open.length} clauses have a part no program can judge. Nobody has judged it so far; a municipality that has the widgets tested can say so here.`,
    '',
    '## Exceptions',
    '',
    table(
      ['story', 'probe', 'finding', 'why it stays', 'since'],
      exceptions.map(({ story, probe, text, reason, date }) => [story, probe, text, reason, date]),
    ),
    '',
  ].join('\n');
  return { path: `${ROOT}ACCESSIBILITY.md`, content: await formatted(content) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function formatted(markdown: string): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  return format(markdown, { ...(await resolveConfig(`${ROOT}README.md`)), parser: 'markdown' });
}
