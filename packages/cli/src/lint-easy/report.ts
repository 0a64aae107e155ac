import { groupBy } from '../lists.js';
import type { EasyDocument } from './documents.js';
import { lintSentence } from './lint.js';
import { readability, type Readability } from './readability.js';
import type { Finding } from './types.js';

export interface LintedSentence {
  at: string;
  text: string;
  findings: Finding[];
}

export interface GroupReport {
  /** Screen or record. */
  id: string;
  errors: number;
  warnings: number;
  readability: Readability;
}

/** What a file's easy German is like. */
export interface LintReport {
  errors: number;
  warnings: number;
  readability: Readability;
  /** Only sentences with findings. */
  sentences: LintedSentence[];
  /** Per screen or record, in the order of the file. */
  groups: GroupReport[];
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;
/** "Am 3. März", "Frau Dr. Klein": a stop that ends nothing. */
const NO_END = /(?:\d|(?<!\p{L})(?:\p{L}|Dr|Nr|Hr|Fr|St))\.\s+$/u;

/** Lints a document sentence by sentence. Pure. */
export function lintDocument({ texts, explained, openQuestions }: EasyDocument): LintReport {
  const isExplained = explainedBy(explained);
  const linted = texts.map(({ at, text, group }) => {
    const lines = splitSentences(text);
    const findings = lintSentences(text, lines).filter(
      (finding) => finding.rule !== 'term' || !isExplained(text.slice(finding.start, finding.end)),
    );
    return { at, text, group, lines, findings };
  });
  for (const group of openQuestions) {
    const last = linted.findLast(
      (sentence) => sentence.group === group && sentence.text.endsWith('?'),
    );
    last?.findings.push({
      rule: 'question',
      severity: 'warning',
      start: 0,
      end: last.text.length,
      message: 'Die Frage bekommt keine Antwort.',
      suggestion: 'Schreiben Sie die Antwort in den nächsten Satz.',
    });
  }
  const groups = [...groupBy(linted, ({ group }) => group)].map(([id, own]) => ({
    id,
    ...count(own),
    readability: readability(own.flatMap(({ lines }) => lines)),
  }));
  return {
    ...count(linted),
    readability: readability(linted.flatMap(({ lines }) => lines)),
    sentences: linted
      .filter(({ findings }) => findings.length > 0)
      .map(({ at, text, findings }) => ({ at, text, findings })),
    groups,
  };
}

function count(sentences: readonly { findings: Finding[] }[]): {
  errors: number;
  warnings: number;
} {
  const all = sentences.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

/** A hard word that the text explains may stand, in any of its forms. */
function explainedBy(words: readonly string[]): (text: string) => boolean {
  const stems = words
    .flatMap((word) => word.toLowerCase().split(/\s+/))
    .filter((word) => word.length > 3);
  return (text) =>
    stems.some((stem) =>
      text.toLowerCase().startsWith(stem.slice(0, Math.max(4, stem.length - 2))),
    );
}

function splitSentences(text: string): string[] {
  const ends = [...text.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !NO_END.test(text.slice(0, end)));
  return [0, ...ends]
    .map((start, index) => text.slice(start, ends[index] ?? text.length).trim())
    .filter(Boolean);
}

/** Findings of all sentences in a line, placed in the line; and that they share it. */
function lintSentences(line: string, sentences: readonly string[]): Finding[] {
  let from = 0;
  const findings = sentences.flatMap((sentence) => {
    const offset = line.indexOf(sentence, from);
    from = offset + sentence.length;
    return lintSentence(sentence).map((finding) => ({
      ...finding,
      start: finding.start + offset,
      end: finding.end + offset,
    }));
  });
  if (sentences.length > 1) {
    findings.push({
      rule: 'line',
      severity: 'warning',
      start: 0,
      end: line.length,
      message: `Hier stehen ${sentences.length} Sätze in einer Zeile.`,
      suggestion: 'Schreiben Sie jeden Satz in eine eigene Zeile.',
    });
  }
  return findings;
}
