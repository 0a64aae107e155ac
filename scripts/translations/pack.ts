import {
  escapeTextContentToEmbedInTemplateLiteral,
  parseStringAsTemplateLiteral,
} from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import { fingerprint } from '../../packages/ui/src/packed-texts.js';
import type { LocaleFile, Part, SourceMessage } from './message.js';

/** A text as it is run: words and markup, and the numbers of the expressions between them. */
type Piece = { text: string; markup?: boolean } | number;

/**
 * The module with the texts of a language, small enough to be loaded before the first word is shown.
 * Texts that are not translated, or no longer, are left out: German is shown for them.
 */
export function localeModule(file: LocaleFile, messages: readonly SourceMessage[]): string {
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  const texts: [id: string, text: string][] = [];
  const templates: [id: string, literal: string][] = [];
  for (const message of messages) {
    const target = units.get(message.id)?.target;
    if (!target) continue;
    const pieces = piecesOf(target, message.parts);
    if (message.html) templates.push([message.id, literalOf(pieces)]);
    else texts.push([message.id, packedTextOf(pieces)]);
  }
  return moduleOf(file.language, texts, templates);
}

function moduleOf(
  language: string,
  texts: readonly [string, string][],
  templates: readonly [string, string][],
): string {
  const seed = seedFor(texts.map(([id]) => id));
  const sorted = texts
    .map(([id, text]) => ({ at: fingerprint(id, seed), text }))
    .sort((one, other) => one.at - other.at);
  const steps = sorted.map(({ at }, index) => at - (sorted[index - 1]?.at ?? 0));
  const packed = JSON.stringify(sorted.map(({ text }) => text).join('\n'));
  return [
    `/* Generated from packages/ui/locales/${language}.xlf by \`npm run generate\`. Do not edit. */`,
    ...(templates.length > 0 ? ["import { html } from 'lit';"] : []),
    "import { unpackTexts } from '../../packed-texts.js';",
    '',
    'export const { templates } = unpackTexts({',
    `  seed: ${seed},`,
    `  steps: [${steps.join(',')}],`,
    `  texts: ${packed},`,
    '  templates: {',
    ...templates.map(([id, literal]) => `    ${JSON.stringify(id)}: html\`${literal}\`,`),
    '  },',
    '});',
    '',
  ].join('\n');
}

/** The first seed with which no two messages share a fingerprint. */
function seedFor(ids: readonly string[]): number {
  for (let seed = 1; seed < 1_000_000; seed += 1) {
    if (new Set(ids.map((id) => fingerprint(id, seed))).size === ids.length) return seed;
  }
  throw new Error(`${ids.length} messages are too many for 16 bits; use more in packed-texts.ts`);
}

/** A translation's words with the numbers of the German text's expressions. */
export function piecesOf(target: readonly Part[], source: readonly Part[]): Piece[] {
  let expressions = 0;
  const placeholders = new Map<number, Piece[]>();
  for (const part of source) {
    if (typeof part === 'string') continue;
    const template = parseStringAsTemplateLiteral(part.code);
    const pieces: Piece[] = [];
    if (ts.isNoSubstitutionTemplateLiteral(template)) {
      pieces.push({ text: template.text, markup: true });
    } else {
      pieces.push({ text: template.head.text, markup: true });
      for (const { literal } of template.templateSpans) {
        pieces.push(expressions, { text: literal.text, markup: true });
        expressions += 1;
      }
    }
    placeholders.set(part.index, pieces);
  }
  return target.flatMap((part) =>
    typeof part === 'string' ? { text: part } : (placeholders.get(part.index) ?? []),
  );
}

/** `{0} von {1}` */
export function packedTextOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'number' ? `{${piece}}` : piece.text)).join('');
}

/** What stands between the backticks of a template literal. */
function literalOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'number') return `\${${piece}}`;
      return piece.markup
        ? piece.text.replace(/[\\`$]/g, '\\$&')
        : escapeTextContentToEmbedInTemplateLiteral(piece.text);
    })
    .join('');
}
