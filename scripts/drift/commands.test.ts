import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { run } from '@kim-widgets/cli';
import { ROOT } from '../build/paths.js';
import { checkOf, commandsOf, wordsOf } from './commands.js';
import { fillEditorsFolder, TODAY } from './editors-folder.js';
import { markdownFiles } from './markdown.js';

// Every command a document tells people to type. What the tool for data editors does is run for real;
// of what would run the tests within the tests, the script must exist.

const home = process.cwd();
let folder: string;
let said: string[];

async function angebote(...parameters: string[]): Promise<0 | 1 | 2> {
  said = [];
  return run(parameters, {
    out: () => undefined,
    say: (text) => said.push(text),
    isTerminal: false,
    signal: new AbortController().signal,
    now: () => new Date(`${TODAY}T09:00:00Z`),
  });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-documents-'));
  process.chdir(folder);
  await fillEditorsFolder(folder, angebote);
});
after(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

const { scripts } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

for (const { path, text } of await markdownFiles()) {
  const commands = commandsOf(text);
  if (commands.length === 0) continue;
  suite(path, () => {
    for (const command of commands) {
      test(command, async () => {
        const check = checkOf(command);
        assert.ok(check, `no rule says how to check: ${command}`);
        if (check.how === 'script') assert.ok(scripts[check.script], `no script ${check.script}`);
        else if (check.how === 'group') {
          assert.ok(await readFile(`${ROOT}packages/${check.group}/package.json`, 'utf8'));
        } else {
          const code = await angebote(...check.parameters);
          // 2 is a command that cannot be carried out; 1 tells of the database, which has mistakes.
          assert.notEqual(code, 2, `${command}\n${said.join('\n')}`);
        }
      });
    }
  });
}

test('typed as it stands, the tool answers', async () => {
  const { stdout } = await promisify(execFile)('npx', ['--no-install', 'angebote', '--help'], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
  assert.match(stdout, /Angebotsdatenbank/);
});

test('a command is divided as a shell does', () => {
  const words = wordsOf('npx angebote init x --publisher "Kreis Lindental" --languages de,en');
  assert.deepEqual(words.slice(3), ['x', '--publisher', 'Kreis Lindental', '--languages', 'de,en']);
});

test('commands are found in fences and in the text, without what is told of them', () => {
  const page =
    'Mit `npx angebote report a.json` …\n\n```\nnpm run x -- y    what it does\nkeine\n```\n\n```sh\n# why\nls\n```\n';
  assert.deepEqual(commandsOf(page), ['npm run x -- y', 'ls', 'npx angebote report a.json']);
});
