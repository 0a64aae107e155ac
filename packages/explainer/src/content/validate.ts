import type { FactName, Facts, LocalContent, Pack, Sentence } from '../generated/explainer.js';
import { placeholders } from './facts.js';
import { knownFacts } from './known-facts.js';
import { applyLocalContent } from './local-content.js';
import { shownSentence } from './shown.js';

/** Something an editor should know. An error shows people something wrong; a hint is a gap. */
export interface ExplainerProblem {
  severity: 'error' | 'warning' | 'hint';
  /** Identifier of the topic, screen, sentence, word or fact. */
  at: string;
  /** In German, for the person who keeps the content. */
  message: string;
}

const MOST_QUESTIONS = 6;
const FACT_TITLES: Readonly<Record<FactName, string>> = {
  freeOfCharge: 'ob KIM kostenlos ist',
  confidential: 'ob das Gespräch vertraulich bleibt',
  interpreters: 'ob jemand dolmetschen kann',
  targetGroup: 'welche Zielgruppe vor Ort festgelegt ist',
  organisation: 'wie die Stelle heißt',
  phone: 'die Telefonnummer',
  email: 'die E-Mail-Adresse',
  website: 'die Internetseite für den QR-Code',
  appointmentUrl: 'wo man im Netz einen Termin macht',
  address: 'die Anschrift',
  hours: 'die Zeiten',
  responseTime: 'wann Fachleute eine Antwort bekommen',
  referralUrl: 'das Formular für Fachleute',
};

/**
 * What is wrong or missing in a pack as this municipality shows it. Pure: nothing is fetched. The
 * shape of both files is the schema's matter; this looks at what a schema cannot see.
 */
export function validateExplainer(pack: Pack, local?: LocalContent): ExplainerProblem[] {
  const merged = applyLocalContent(pack, local);
  return [
    ...references(merged),
    ...sourcing(merged),
    ...unknownTargets(pack, local),
    ...videos(local?.facts),
    ...missingFacts(merged, local?.facts),
    ...reviews(merged),
  ];
}

function references(pack: Pack): ExplainerProblem[] {
  const problems: ExplainerProblem[] = [];
  const error = (at: string, message: string) => problems.push({ severity: 'error', at, message });
  const words = new Set(pack.glossary.map((word) => word.id));
  const ids = allIds(pack);
  for (const id of duplicates(ids)) error(id, 'Die Kennung kommt 2-mal vor.');
  for (const sentence of sentencesOf(pack)) {
    for (const word of sentence.words ?? []) {
      if (!words.has(word)) error(sentence.id, `Das Wort „${word}“ steht nicht im Wörter-Buch.`);
    }
    if (sentence.source && !pack.translation && !pack.sources?.[sentence.source]) {
      error(sentence.id, `Der Beleg „${sentence.source}“ fehlt.`);
    }
    for (const name of placeholders(sentence.text)) {
      if (!(name in FACT_TITLES)) error(sentence.id, `Den Platzhalter {${name}} gibt es nicht.`);
    }
  }
  const sentences = new Set(sentencesOf(pack).map((sentence) => sentence.id));
  for (const id of (pack.sheet ?? []).flatMap((row) => row.sentences)) {
    if (!sentences.has(id)) error(id, 'Das Blatt nennt einen Satz, den es nicht gibt.');
  }
  const { fit } = pack;
  if (fit) {
    const questions = new Set(fit.questions.map((question) => question.id));
    const outcomes = new Set(fit.outcomes.map((outcome) => outcome.id));
    const topics = new Set(pack.topics.map((topic) => topic.id));
    if (questions.size > MOST_QUESTIONS) error('fit', `Mehr als ${MOST_QUESTIONS} Fragen.`);
    for (const rule of fit.rules) {
      if (!outcomes.has(rule.outcome))
        error(rule.outcome, 'Das Ergebnis einer Regel gibt es nicht.');
      for (const id of rule.questions ?? []) {
        if (!questions.has(id)) error(id, 'Eine Regel nennt eine Frage, die es nicht gibt.');
      }
    }
    if (fit.rules.at(-1)?.questions) error('fit', 'Die letzte Regel muss immer gelten.');
    for (const outcome of fit.outcomes) {
      for (const id of outcome.topics ?? []) {
        if (!topics.has(id))
          problems.push({
            severity: 'warning',
            at: outcome.id,
            message: `Das Thema „${id}“ gibt es nicht.`,
          });
      }
    }
  }
  return problems;
}

/** A factual sentence names its source, or needs a local fact, or only leads on to the next one. */
function sourcing(pack: Pack): ExplainerProblem[] {
  if (pack.translation) return [];
  return sentencesOf(pack)
    .filter(
      (sentence) =>
        !sentence.source && !sentence.requires && placeholders(sentence.text).length === 0,
    )
    .filter((sentence) => !isRequest(sentence.text))
    .map(({ id }) => ({ severity: 'warning', at: id, message: 'Der Satz hat keinen Beleg.' }));
}

/** "Fragen Sie dort nach KIM.": asks for something and claims nothing. */
const isRequest = (text: string) => /^\p{Lu}\p{Ll}+en Sie /u.test(text);

function unknownTargets(pack: Pack, local: LocalContent | undefined): ExplainerProblem[] {
  if (!local) return [];
  const known = new Set([
    ...allIds(pack),
    ...(local.topics ?? []).flatMap((topic) => [
      topic.id,
      ...topic.screens.flatMap((screen) => [screen.id, ...screen.sentences.map((one) => one.id)]),
    ]),
  ]);
  const named: [string, readonly string[]][] = [
    ['texts', Object.keys(local.texts ?? {})],
    ['order', local.order ?? []],
    ['remove', local.remove ?? []],
    ['pictograms', Object.keys(local.pictograms ?? {})],
    ['topics', (local.topics ?? []).flatMap((topic) => topic.after ?? [])],
    ['signLanguageVideos', Object.keys(local.facts?.signLanguageVideos ?? {})],
  ];
  return named.flatMap(([field, ids]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id): ExplainerProblem => ({
        severity: 'warning',
        at: id,
        message: `${field} nennt eine Kennung, die es in diesem Paket nicht gibt.`,
      })),
  );
}

function videos(facts: Facts | undefined): ExplainerProblem[] {
  return Object.entries(facts?.signLanguageVideos ?? {})
    .filter(([, address]) => /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address))
    .map(([id]) => ({
      severity: 'error',
      at: id,
      message: 'Die Adresse des Videos muss mit https beginnen oder auf der eigenen Seite liegen.',
    }));
}

/** Each fact nobody supplied, with the questions that stay unanswered without it. */
function missingFacts(pack: Pack, facts: Facts | undefined): ExplainerProblem[] {
  const known = knownFacts(facts, pack.language);
  const hiddenBy = new Map<FactName, Set<string>>();
  for (const topic of pack.topics) {
    for (const sentence of topic.screens.flatMap((screen) => screen.sentences)) {
      if (shownSentence(sentence, known)) continue;
      for (const name of new Set([...(sentence.requires ?? []), ...placeholders(sentence.text)])) {
        if (facts?.[name] === false || known[name] !== undefined) continue;
        hiddenBy.set(name, (hiddenBy.get(name) ?? new Set()).add(topic.title));
      }
    }
  }
  const problems = [...hiddenBy].map(([name, topics]): ExplainerProblem => ({
    severity: 'hint',
    at: name,
    message: `Nicht angegeben: ${FACT_TITLES[name]}. Deshalb nicht oder nicht ganz gezeigt: ${[...topics].map((title) => `„${title}“`).join(', ')}.`,
  }));
  if (!facts?.website) {
    problems.push({
      severity: 'hint',
      at: 'website',
      message: `Nicht angegeben: ${FACT_TITLES.website}. Der QR-Code auf dem Blatt führt zu der Seite, auf der gedruckt wird.`,
    });
  }
  return problems;
}

function reviews(pack: Pack): ExplainerProblem[] {
  const problems: ExplainerProblem[] = [];
  if (!pack.reviewedBy) {
    problems.push({
      severity: 'hint',
      at: pack.language,
      message: pack.translation
        ? 'Automatisch übersetzt und noch von niemandem geprüft.'
        : 'Noch von niemandem geprüft. Leichte Sprache darf es erst heißen, wenn eine Prüf-Gruppe den Text gelesen hat.',
    });
  }
  for (const [id, source] of Object.entries(pack.sources ?? {})) {
    if (source.legal && !source.legal.reviewedBy) {
      problems.push({
        severity: 'hint',
        at: id,
        message: `Rechtliches vom ${source.legal.asOf}, noch nicht geprüft.`,
      });
    }
  }
  return problems;
}

const sentencesOf = (pack: Pack): Sentence[] =>
  pack.topics.flatMap((topic) => topic.screens).flatMap((screen) => screen.sentences);

const allIds = (pack: Pack): string[] => [
  ...pack.topics.flatMap((topic) => [
    topic.id,
    ...topic.screens.flatMap((screen) => [
      screen.id,
      ...screen.sentences.map((sentence) => sentence.id),
    ]),
  ]),
  ...pack.glossary.map((word) => word.id),
  ...(pack.fit?.questions ?? []).map((question) => question.id),
];

const duplicates = (ids: readonly string[]) =>
  new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
