import { easyDocument, packDocument } from '../lint-easy/documents.js';
import { lintDocument } from '../lint-easy/report.js';
import type { Readability } from '../lint-easy/readability.js';

/** A screen or a record in easy German. */
export interface ReadabilityOf {
  id: string;
  name: string;
  readability: Readability;
  errors: number;
  warnings: number;
}

/** A text and what a reader finds hard in it. */
export interface HardSentence {
  text: string;
  messages: string[];
}

/** How hard a file's easy German is to read. */
export interface ReadabilityReport {
  name: string;
  /** Whether the rules of easy language hold for it; else only its figures are given. */
  isEasy: boolean;
  readability: Readability;
  errors: number;
  warnings: number;
  /** Screens of a pack or records of a database; the hardest first. */
  parts: ReadabilityOf[];
  /** Sentences with errors. */
  hard: HardSentence[];
}

/** Readability of a parsed file; `undefined` where it holds no German to be measured. */
export function readabilityReport(name: string, json: unknown): ReadabilityReport | undefined {
  const easy = easyDocument(json);
  const document = easy ?? packDocument(json);
  if (!document) return undefined;
  const isEasy = easy !== undefined;
  const { readability, errors, warnings, groups, sentences } = lintDocument(document);
  const names = namesIn(json);
  const findings = (count: number) => (isEasy ? count : 0);
  return {
    name,
    isEasy,
    readability,
    errors: findings(errors),
    warnings: findings(warnings),
    parts: groups
      .map(({ id, ...group }) => ({
        id,
        name: names.get(id) ?? (id === '' ? 'Überschriften und Beschriftungen' : id),
        readability: group.readability,
        errors: findings(group.errors),
        warnings: findings(group.warnings),
      }))
      .sort(
        (a, b) =>
          b.errors - a.errors ||
          b.warnings - a.warnings ||
          b.readability.wienerSachtextformel - a.readability.wienerSachtextformel,
      ),
    hard: isEasy
      ? sentences.flatMap(({ text, findings: found }) => {
          const messages = found
            .filter(({ severity }) => severity === 'error')
            .map(({ message, suggestion }) => `${message} ${suggestion}`);
          return messages.length > 0 ? [{ text, messages }] : [];
        })
      : [],
  };
}

/** What people call a screen or a record: its title, or its first sentence. */
function namesIn(json: unknown): Map<string, string> {
  const names = new Map<string, string>();
  const walk = (value: unknown, above: string): void => {
    if (Array.isArray(value)) for (const item of value as unknown[]) walk(item, above);
    if (typeof value !== 'object' || value === null) return;
    const { id, title, name, role, label } = value as Record<string, unknown>;
    const own = [title, name, role, label].map(germanOf).find(Boolean);
    if (typeof id === 'string' && !names.has(id)) {
      const name = own ?? above;
      if (name) names.set(id, name);
    }
    for (const inner of Object.values(value)) walk(inner, own ?? above);
  };
  walk(json, '');
  return names;
}

function germanOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const text = (value as { de?: unknown } | undefined)?.de;
  return typeof text === 'string' ? text : undefined;
}
