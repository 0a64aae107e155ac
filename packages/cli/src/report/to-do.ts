import { isOnlyWaiting } from './gaps.js';
import type { ReportData } from './report-data.js';
import { counted, listed, number } from './page/words.js';

/** Names in a sentence; the tables below have all of them. */
const NAMED = 3;
/** A share of records from which an omission is worth a sentence. */
const MANY = 0.25;

/** The report in a few German sentences: what to do first. */
export function toDo(data: ReportData): string[] {
  const sentences = [
    ...staleRecords(data),
    ...missingOffers(data),
    ...unserved(data),
    ...omissions(data),
    ...translations(data),
    ...hardTexts(data),
  ];
  return sentences.length > 0 ? sentences : ['Nichts drängt: Alles ist bestätigt und vollständig.'];
}

function* staleRecords({ freshness: { all, organizations } }: ReportData): Generator<string> {
  const stale = all.ages.older + all.ages.never;
  if (stale + all.overdue === 0) return;
  const [first] = organizations;
  const most = first ? `, am meisten bei „${first.name}“` : '';
  yield (
    `Bestätigen lassen: ${counted(stale, 'Eintrag ist', 'Einträge sind')} seit über einem Jahr nicht bestätigt, ` +
    `${counted(all.overdue, 'ist', 'sind')} überfällig${most}. „angebote confirm out“ schreibt die Anfragen.`
  );
}

function* missingOffers({ gaps }: ReportData): Generator<string> {
  const missing = gaps.rows.flatMap(({ name, cells }) =>
    cells
      .filter(({ local, forAll }) => local + forAll === 0)
      .map(
        ({ topic }) => `${gaps.topics.find(({ id }) => id === topic)?.name ?? topic} in ${name}`,
      ),
  );
  if (missing.length > 0) yield `Kein Angebot: ${some(missing)}.`;
  const waiting = gaps.capacity.filter(isOnlyWaiting).map(({ name }) => name);
  if (waiting.length > 0) yield `Nur mit Warteliste oder voll: ${some(waiting)}.`;
}

function* unserved({ gaps: { targetGroups, languages } }: ReportData): Generator<string> {
  if (targetGroups.length > 0) yield `Für diese Zielgruppen gibt es nichts: ${some(targetGroups)}.`;
  if (languages.length > 0) yield `Diese Sprachen spricht niemand: ${some(languages)}.`;
}

function* omissions({ completeness }: ReportData): Generator<string> {
  const missing = completeness
    .filter(({ kind, total, filled }) => kind === 'offers' && total - filled > total * MANY)
    .sort((a, b) => a.filled - b.filled)
    .map(({ what, total, filled }) => `${what} (bei ${number(total - filled)})`);
  if (missing.length > 0) yield `Bei vielen Angeboten fehlt: ${some(missing)}.`;
}

function* translations({ languages }: ReportData): Generator<string> {
  const stale = languages.filter(({ texts }) => (texts?.stale ?? 0) > 0);
  if (stale.length === 0) return;
  const words = stale.map(({ name, texts }) => `${name} (${number(texts?.stale ?? 0)})`);
  yield `Veraltete Übersetzungen erneuern: ${some(words)}. „angebote texts out“ gibt sie aus.`;
}

function* hardTexts({ readability }: ReportData): Generator<string> {
  for (const { name, errors } of readability.filter((report) => report.errors > 0))
    yield `Schwer zu lesen: ${name} hat ${counted(errors, 'Fehler', 'Fehler')} in leicht verständlichem Deutsch.`;
}

function some(words: readonly string[]): string {
  const more = words.length - NAMED;
  return more > 1
    ? `${words.slice(0, NAMED).join(', ')} und ${number(more)} weitere`
    : listed(words);
}
