import type { Command, Help, Option } from 'commander';

/** What commander says in English, and what this tool says. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
};

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, 'Die Option „$1“ gibt es nicht.'],
  [/^error: unknown command '(.+)'/, 'Den Befehl „$1“ gibt es nicht.'],
  [/^error: missing required argument '(.+)'/, 'Die Angabe „$1“ fehlt.'],
  [/^error: required option '(.+)' not specified/, 'Die Option „$1“ fehlt.'],
  [/^error: option '(.+)' argument missing/, 'Der Option „$1“ fehlt ihre Angabe.'],
  [
    /^error: too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+).*/,
    'Zu viele Angaben: $3 statt $2.',
  ],
  [
    /^error: option '(.+)' argument '(.+)' is invalid\. Allowed choices are (.+)\./,
    'Die Option „$1“ kennt „$2“ nicht; möglich ist: $3.',
  ],
  [
    /^error: command-argument value '(.+)' is invalid for argument '(.+)'\. Allowed choices are (.+)\./,
    'Die Angabe „$2“ kennt „$1“ nicht; möglich ist: $3.',
  ],
  [/\(Did you mean one of (.+)\?\)/, '(Gemeint ist vielleicht eines davon: $1)'],
  [/\(Did you mean (.+)\?\)/, '(Gemeint ist vielleicht: $1)'],
  [/^error: /, ''],
];

/** Help pages in German. */
export function germanHelp(): Partial<Help> {
  return {
    styleTitle: (title) => TITLES[title] ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', '[Optionen]').replace('[command]', '[Befehl]'),
    subcommandTerm: (command: Command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) => argumentTerm(argument)),
      ].join(' '),
    optionDescription: ({ description, argChoices, defaultValue }: Option) =>
      [
        description,
        argChoices && `(${argChoices.join(', ')})`,
        typeof defaultValue === 'string' && `(sonst: ${defaultValue})`,
      ]
        .filter(Boolean)
        .join(' '),
  };
}

function argumentTerm(argument: { name(): string; variadic: boolean; required: boolean }): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** An error of the command line in German. */
export function germanError(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      ERRORS.reduce((sentence, [pattern, german]) => sentence.replace(pattern, german), line),
    )
    .join('\n');
}
