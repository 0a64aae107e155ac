/** A gate: something `npm run verify` or `npm run gates` runs and that can fail. */
export interface Gate {
  /** Everything it looks at. */
  all: readonly Command[];
  /** Only what looks at this: a part of `all`, so that what fails here fails there. */
  at: (target: string) => readonly Command[];
}

export type Command = readonly [program: string, ...parameters: string[]];

export const GATES = {
  format: { all: [npm('format:check')], at: (file) => [npx('prettier', '--check', file)] },
  lint: { all: [npm('lint')], at: (file) => [npx(linterOf(file), file)] },
  types: { all: [npm('types')], at: () => [npm('types')] },
  generated: { all: [npm('generate:check')], at: () => [npm('generate:check')] },
  node: { all: [npm('test', '--only', 'node')], at: (file) => [nodeTest(file)] },
  browser: {
    all: [npm('test', '--only', 'browser')],
    at: (file) => [npx('wtr', '--group', 'default', file)],
  },
  demo: { all: [npm('test', '--only', 'demo')], at: (file) => [nodeTest(file)] },
  // All twelve modes take an hour; here two of each story.
  stories: { all: [npm('gates', '--short')], at: (id) => [npm('gates', '--short', '--story', id)] },
  size: {
    all: [npm('build'), npm('size')],
    at: () => [npm('build'), npm('size')],
  },
} as const satisfies Record<string, Gate>;

export type GateName = keyof typeof GATES;
export const GATE_NAMES = Object.keys(GATES) as GateName[];

function npm(script: string, ...parameters: string[]): Command {
  return ['npm', 'run', '--silent', script, '--', ...parameters];
}

function npx(program: string, ...parameters: string[]): Command {
  return ['npx', '--no-install', program, ...parameters];
}

function linterOf(file: string): string {
  return /\.styles\.ts$|\.css$/.test(file) ? 'stylelint' : 'eslint';
}

/** As `scripts/test.ts` runs them. */
function nodeTest(file: string): Command {
  const loader = ['-C', 'kim-source', '--import', 'tsx'];
  const reporter = ['--test-reporter', './scripts/tally-reporter-node.js'];
  return ['node', ...loader, '--test', ...reporter, file];
}
