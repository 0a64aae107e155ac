import { fencesOf, inlineCodeOf } from './markdown.js';

/** How a command of the documents is checked. */
export type Check =
  /** It is run, in a folder that has what its page speaks of. */
  | { how: 'run'; parameters: string[] }
  /** It would run the tests within the tests, wait for ever or change the sources: its script must exist. */
  | { how: 'script'; script: string }
  | { how: 'group'; group: string };

const SHELLS = ['sh', 'bash', ''];
const COMMAND = /^(?:npx|npm|node) /;

/** The commands of a page, as one would type them: of each fence for a shell, and whole ones in the text. */
export function commandsOf(markdown: string): string[] {
  const fenced = fencesOf(markdown)
    .filter(({ language }) => SHELLS.includes(language))
    .flatMap(({ language, text }) =>
      text.split('\n').filter((line) => COMMAND.test(line) || (language !== '' && line.trim())),
    )
    // What is told of a command stands behind it, with room between.
    .map((line) => line.replace(/ {3,}\S.*$/, '').trim())
    .filter((line) => !line.startsWith('#'));
  const inline = inlineCodeOf(markdown).filter(
    (code) => /^npx angebote \S/.test(code) && !code.includes('…'),
  );
  return [...fenced, ...inline];
}

/**
 * @returns undefined for a command nobody has said how to check
 */
export function checkOf(command: string): Check | undefined {
  const [program, ...parameters] = wordsOf(command);
  const [first = '', second = ''] = parameters;
  if (program === 'npx' && first === 'angebote') {
    // In a sentence a command may be only named: then it must be one, and say what it takes.
    const isNamed = parameters.every((word) => /^[a-z-]+$/.test(word)) && parameters.length < 4;
    const help = isNamed ? ['--help'] : [];
    return { how: 'run', parameters: [...parameters.slice(1), ...help] };
  }
  if (program === 'npx' && first === 'wtr' && second === '--group') {
    return { how: 'group', group: parameters[2] ?? '' };
  }
  if (program === 'npm' && first === 'run') return { how: 'script', script: second };
  if (program === 'npm') return { how: 'script', script: first };
  return undefined;
}

/** A command line in words, as a shell divides it: by blanks, but not within double quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}
