import { AGES, type FreshnessOf } from './freshness.js';
import type { ReportData } from './report-data.js';

/** A table as a CSV file: its name without ending, and its lines with the headings. */
export interface CsvTable {
  name: string;
  lines: string[][];
}

/** All figures of a report, one table per question. */
export function csvTables(data: ReportData): CsvTable[] {
  return [
    { name: 'frische-anbieter', lines: freshnessLines('Anbieter', data.freshness.organizations) },
    { name: 'frische-kommunen', lines: freshnessLines('Kommune', data.freshness.municipalities) },
    { name: 'luecken', lines: gapLines(data) },
    { name: 'plaetze', lines: capacityLines(data) },
    {
      name: 'zielgruppen-ohne-angebot',
      lines: [['Zielgruppe'], ...data.gaps.targetGroups.map((name) => [name])],
    },
    { name: 'vollstaendigkeit', lines: completenessLines(data) },
    { name: 'sprachen', lines: languageLines(data) },
    { name: 'lesbarkeit', lines: readabilityLines(data) },
  ];
}

function freshnessLines(who: string, rows: readonly FreshnessOf[]): string[][] {
  return [
    [who, 'Einträge', 'bis 6 Monate', 'bis 12 Monate', 'älter', 'nie bestätigt', 'überfällig'],
    ...rows.map(({ name, total, ages, overdue }) =>
      line(name, total, ...AGES.map((age) => ages[age]), overdue),
    ),
  ];
}

function gapLines({ gaps: { topics, rows } }: ReportData): string[][] {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  return [
    ['Kommune', 'AGS', 'Thema', 'Angebote vor Ort', 'für den ganzen Kreis', 'nur Warteliste'],
    ...rows.flatMap(({ name, ags, cells }) =>
      cells.map(({ topic, local, forAll, onlyWaiting }) =>
        line(name, ags, names.get(topic) ?? topic, local, forAll, onlyWaiting ? 'ja' : 'nein'),
      ),
    ),
  ];
}

function capacityLines({ gaps: { capacity } }: ReportData): string[][] {
  return [
    ['Thema', 'frei', 'Warteliste', 'voll', 'nicht bekannt'],
    ...capacity.map(({ name, free, waitlist, full, unknown }) =>
      line(name, free, waitlist, full, unknown),
    ),
  ];
}

const KINDS = { offers: 'Angebote', contacts: 'Ansprechpersonen', locations: 'Orte' } as const;

function completenessLines({ completeness }: ReportData): string[][] {
  return [
    ['Blatt', 'Angabe', 'Einträge', 'angegeben'],
    ...completeness.map(({ kind, what, total, filled }) => line(KINDS[kind], what, total, filled)),
  ];
}

function languageLines({ languages }: ReportData): string[][] {
  return [
    [
      ...['Sprache', 'Kürzel', 'Angebote', 'Ansprechpersonen'],
      ...['geprüft', 'maschinell', 'veraltet', 'fehlt'],
    ],
    ...languages.map(({ name, code, offers, contacts, texts }) =>
      line(name, code, offers, contacts, ...Object.values(texts ?? {})),
    ),
  ];
}

function readabilityLines({ readability }: ReportData): string[][] {
  return [
    [
      ...['Text', 'Teil', 'Sätze', 'Wörter je Satz', 'längster Satz'],
      ...['Wiener Sachtextformel', 'Fehler', 'Warnungen'],
    ],
    ...readability.flatMap((report) =>
      [{ ...report, name: 'insgesamt' }, ...report.parts].map(
        ({ name, readability: figures, errors, warnings }) =>
          line(
            ...[report.name, name, figures.sentences, figures.meanSentenceLength],
            ...[figures.longestSentence, figures.wienerSachtextformel],
            ...(report.isEasy ? [errors, warnings] : ['', '']),
          ),
      ),
    ),
  ];
}

/** Numbers with a decimal comma, as German Excel reads them. */
function line(...cells: (string | number)[]): string[] {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell));
}
