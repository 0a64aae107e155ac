import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../src/index.js';

/** A question somebody might ask, and the page that answers it. */
export interface Question {
  readonly text: string;
  readonly pageId: string;
}

export interface RealQuestions {
  readonly pages: readonly SearchDocument[];
  /** To tune on, and to report: no page is in both. */
  readonly tuning: readonly Question[];
  readonly reporting: readonly Question[];
}

interface Page {
  readonly id: number;
  readonly title: string;
  readonly content: string;
}

const DATA = process.env.KIM_DATA ?? '../shared/data';

/** The pages and questions of OMOS-QA, or undefined where they aren't at hand. */
export function realQuestions(): RealQuestions | undefined {
  const pagesFile = join(DATA, 'integreat-pages/rems-murr-kreis_de.json');
  const questionsFile = join(DATA, 'omos-qa/rems-murr-kreis_de.jsonl');
  if (!existsSync(pagesFile) || !existsSync(questionsFile)) return undefined;
  const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as Page[];
  const questions = readFileSync(questionsFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { question: string; pageId: number })
    .map(({ question, pageId }) => ({ text: question, pageId: String(pageId) }));
  return {
    pages: pages.map(({ id, title, content }) => ({
      id: String(id),
      fields: { title: { de: title }, content: { de: plainText(content) } },
      filters: {},
    })),
    tuning: questions.filter(({ pageId }) => isTuning(pageId)),
    reporting: questions.filter(({ pageId }) => !isTuning(pageId)),
  };
}

/** Splits the pages into halves by a hash of the id, so that neighbours part. */
function isTuning(pageId: string): boolean {
  let hash = 0;
  for (const digit of pageId) hash = (Math.imul(hash, 31) + digit.charCodeAt(0)) >>> 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 16) % 2 === 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
