import type { HardSentence, ReadabilityOf, ReadabilityReport } from '../readability.js';
import { stackedBar } from './charts.js';
import { type Content, markup, type Markup } from './markup.js';
import { table, type TableColumn } from './table.js';
import { number } from './words.js';

/** Parts shown of each text: those that are hardest to read. */
const MOST_PARTS = 12;
const MOST_SENTENCES = 20;
/** The formula's scale: 4 is easy, 15 is hard. */
const HARDEST = 15;
/** Easy language lies below. */
const EASY = 5;

/** How hard the easy texts are to read, text by text and screen by screen. */
export function readabilitySection(reports: readonly ReadabilityReport[]): Markup {
  return markup` <section aria-labelledby="lesbar">
    <h2 id="lesbar">Wie leicht sind die Texte zu lesen?</h2>
    <p>
      Die Wiener Sachtextformel schätzt, welches Schuljahr einen Text versteht: 4 ist leicht, 15 ist
      schwer. Leicht verständliches Deutsch liegt unter ${EASY}. Fehler und Warnungen nennt
      <code>angebote lint-easy</code>.
    </p>
    ${table(
      'Texte im Vergleich',
      columns('Text', 'Sätze'),
      reports.map(({ name, readability, ...report }) => [
        name,
        ...figures(readability, report, report.isEasy),
        number(readability.sentences),
      ]),
    )}
    ${reports.map((report) => (report.isEasy ? oneText(report) : undefined))}
  </section>`;
}

function oneText({ name, parts, hard }: ReadabilityReport): Markup {
  const shown = parts.slice(0, MOST_PARTS);
  const more = parts.length - shown.length;
  return markup`<h3>${name}</h3>
    ${table(
      `${name}: die schwersten Teile zuerst`,
      columns('Seite oder Eintrag', 'Längster Satz'),
      shown.map((part) => [
        part.name,
        ...figures(part.readability, part, true),
        number(part.readability.longestSentence),
      ]),
    )}
    ${more > 0 ? markup`<p>Weitere ${number(more)} stehen in der CSV-Datei.</p>` : undefined}
    ${hard.length > 0 ? sentences(hard) : markup`<p>Kein Satz verstößt gegen die Regeln.</p>`}`;
}

function columns(what: string, last: string): TableColumn[] {
  return [
    { heading: what },
    { heading: 'Schwierigkeit', kind: 'bar' },
    { heading: 'Wiener Sachtextformel', kind: 'figure' },
    { heading: 'Wörter je Satz', kind: 'figure' },
    { heading: 'Fehler', kind: 'figure' },
    { heading: 'Warnungen', kind: 'figure' },
    { heading: last, kind: 'figure' },
  ];
}

function figures(
  { wienerSachtextformel: difficulty, meanSentenceLength }: ReadabilityOf['readability'],
  { errors, warnings }: Pick<ReadabilityOf, 'errors' | 'warnings'>,
  isLinted: boolean,
): Content[] {
  const fill = difficulty < EASY ? 'good' : difficulty < EASY * 2 ? 'fair' : 'poor';
  const part = { label: 'Schwierigkeit', count: Math.max(0, difficulty), fill } as const;
  return [
    stackedBar([part], HARDEST),
    number(difficulty),
    number(meanSentenceLength),
    isLinted ? number(errors) : '–',
    isLinted ? number(warnings) : '–',
  ];
}

function sentences(hard: readonly HardSentence[]): Markup {
  const more = hard.length - MOST_SENTENCES;
  return markup`<p>Sätze mit Fehlern:</p>
    <ul class="hard">
      ${hard
        .slice(0, MOST_SENTENCES)
        .map(({ text, messages }) => markup`<li>„${text}“<br />${messages.join(' ')}</li>`)}
    </ul>
    ${more > 0 ? markup`<p>Und ${number(more)} weitere; <code>angebote lint-easy</code> nennt alle.</p>` : undefined}`;
}
