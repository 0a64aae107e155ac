import { Visitor, parseSync, type ESTree, type Plugin } from 'vite';

/** Where a stretch of code is, and what stands there instead. */
interface Replacement {
  start: number;
  end: number;
  by: string;
}

const MINIFIERS: Readonly<Record<string, (text: string) => string>> = {
  html: minifyHtml,
  svg: minifyHtml,
  css: minifyCss,
};

/**
 * Drops comments and needless blanks from Lit's templates and styles, which no minifier of code touches.
 * It comes after the types are gone.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/packages\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler: withMinifiedTemplates,
    },
  };
}

/**
 * A module's code with smaller templates. What is inside `msg(…)` stays: a translation is found by the
 * exact text.
 */
export function withMinifiedTemplates(code: string): string {
  const replacements: Replacement[] = [];
  let messages = 0;
  const isMessage = ({ callee }: ESTree.CallExpression) =>
    callee.type === 'Identifier' && callee.name === 'msg';
  new Visitor({
    CallExpression: (call) => void (messages += isMessage(call) ? 1 : 0),
    'CallExpression:exit': (call) => void (messages -= isMessage(call) ? 1 : 0),
    TaggedTemplateExpression: ({ tag, quasi }) => {
      const minify = tag.type === 'Identifier' ? MINIFIERS[tag.name] : undefined;
      if (!minify || messages > 0) return;
      for (const { start, end } of quasi.quasis) {
        replacements.push({ start, end, by: minify(code.slice(start, end)) });
      }
    },
  }).visit(parseSync('module.js', code).program);
  let result = code;
  for (const { start, end, by } of replacements.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}

/** Blanks between words and tags stay, one each; those before the end of a tag mean nothing. */
function minifyHtml(text: string): string {
  return text.replace(/\n\s*(?=\/?>)/g, '').replace(/\s+/g, ' ');
}

/** A blank before a colon stays (`a :hover` is not `a:hover`), and so does everything in a string. */
function minifyCss(text: string): string {
  return text.replace(
    /("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\/\s*|;?\s*(\})\s*|\s*([{;,])\s*|(:)\s+|(\s)\s*/g,
    (_, string?: string, close?: string, mark?: string, colon?: string, blank?: string) =>
      string ?? close ?? mark ?? colon ?? (blank ? ' ' : ''),
  );
}
