import { readFile, stat } from 'node:fs/promises';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { jsToXliff12, xliff12ToJs, type XliffUnit } from 'xliff';
import { readWorkbook } from '../import/table/read-xlsx.js';
import { UsageError } from '../io/io.js';
import { type Limits, tooMuch } from '../io/limits.js';
import { ENUM_LABELS } from '../table/enum-labels.js';
import { plain } from '../table/plain.js';
import type { ReturnedText } from './apply.js';
import type { TextStatus, TextUnit } from './units.js';

const HEADINGS = ['Kennung', 'Wo', 'Deutsch', 'Übersetzung', 'Stand'] as const;
const STATUSES = ['human', 'machine', 'stale'] as const;
const MISSING = 'fehlt';

/** Texts as XLIFF 1.2, the format of translators' programs. `approved` says that a person checked it. */
export async function toXliff(units: readonly TextUnit[], language: string): Promise<string> {
  const resources = units.map(({ id, where, source, target, status }): [string, XliffUnit] => [
    id,
    {
      source,
      note: where,
      ...(target !== '' && { target }),
      additionalAttributes: { approved: status === 'human' ? 'yes' : 'no' },
    },
  ]);
  const xml = await jsToXliff12({
    resources: { angebote: Object.fromEntries(resources) },
    sourceLanguage: 'de',
    targetLanguage: language,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * Translations in an XLIFF file.
 *
 * @throws UsageError where it is none, too large, or declares entities
 */
export async function fromXliff(
  path: string,
  limits: Limits,
): Promise<{ language: string; texts: ReturnedText[] }> {
  const { size } = await stat(path).catch(() => {
    throw new UsageError(`${path} gibt es nicht.`);
  });
  if (size > limits.bytes) throw tooMuch(path, 'die Datei ist zu groß', '--max-mb');
  const xml = await readFile(path, 'utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    throw new UsageError(`${path} erklärt eigene Zeichenfolgen (DOCTYPE); das tut kein XLIFF.`);
  }
  const document = await xliff12ToJs(xml).catch(() => {
    throw new UsageError(`${path} ist kein XLIFF 1.2.`);
  });
  if (!document.targetLanguage) throw new UsageError(`${path} nennt keine Zielsprache.`);
  const texts = Object.values(document.resources)
    .flatMap((file) => Object.entries(file))
    .map(([id, { source, target, additionalAttributes }]) => ({
      id,
      source,
      target: inlineText(target),
      status: additionalAttributes?.approved === 'yes' ? ('human' as const) : ('machine' as const),
    }));
  return { language: document.targetLanguage, texts };
}

/** Translators' programs may wrap words in inline elements: their words count. */
function inlineText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inlineText).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map((inner) => inlineText((inner as { contents?: unknown }).contents))
    .join('');
}

/** Texts as an Excel sheet with a drop-down for the status; the language is the sheet's name. */
export async function toWorkbook(
  units: readonly TextUnit[],
  language: string,
): Promise<Uint8Array> {
  const labels = STATUSES.map((status) => ENUM_LABELS[status] ?? status);
  const cells = new Map<string, Partial<Cell>>(
    HEADINGS.map((_, index) => [`0,${index}`, { style: { font: { bold: true } } }]),
  );
  return writeXlsx({
    sheets: [
      {
        name: language,
        columns: [{ width: 30 }, { width: 40 }, { width: 60 }, { width: 60 }, { width: 22 }],
        rows: [
          [...HEADINGS],
          ...units.map(({ id, where, source, target, status }) => [
            id,
            where,
            source,
            target || null,
            status === 'missing' ? MISSING : (ENUM_LABELS[status] ?? status),
          ]),
        ],
        cells,
        dataValidations: [
          {
            type: 'list',
            values: labels,
            range: `E2:E${units.length + 1}`,
            allowBlank: true,
            showErrorMessage: false,
          },
        ],
        freezePane: { rows: 1 },
      },
    ],
  });
}

/**
 * Translations in an Excel sheet as `texts out` writes it.
 *
 * @param fallback status where a cell says none
 * @throws UsageError where the sheet is no such one
 */
export async function fromWorkbook(
  path: string,
  limits: Limits,
  fallback: Exclude<TextStatus, 'missing'>,
): Promise<{ language: string; texts: ReturnedText[] }> {
  const [sheet] = await readWorkbook(path, limits);
  const [headings = [], ...rows] = sheet?.rows ?? [];
  const at = HEADINGS.map((heading) => headings.indexOf(heading));
  if (!sheet || at.some((index) => index < 0)) {
    throw new UsageError(`${path}: die Spalten ${HEADINGS.join(', ')} werden gebraucht.`);
  }
  const [id = 0, , source = 0, target = 0, status = 0] = at;
  const statusOf = (words: string) =>
    STATUSES.find((candidate) => plain(ENUM_LABELS[candidate] ?? '') === plain(words)) ?? fallback;
  return {
    language: sheet.name,
    texts: rows
      .filter((cells) => cells[id])
      .map((cells) => ({
        id: cells[id] ?? '',
        source: cells[source] ?? '',
        target: (cells[target] ?? '').trim(),
        status: statusOf(cells[status] ?? ''),
      })),
  };
}
