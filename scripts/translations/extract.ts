import { readdirSync } from 'node:fs';
import {
  extractOptions,
  extractTemplate,
  generateMsgIdFromAstNode,
  isMsgCall,
} from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig, stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import { textOf, type SourceMessage } from './message.js';

/** Packages in which nothing is shown to visitors. */
const WITHOUT_WORDS = /^packages\/(angebote|search|transit|cli)\//;

/**
 * All messages of the elements, in the order of packages, files and lines, each once.
 *
 * @param root the repository, with a slash at the end
 * @throws Error naming the place, when a call of `msg()` cannot be read or two messages share an id
 */
export function extractMessages(root: string): SourceMessage[] {
  const files = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' })
    .map((name) => `packages/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\/src\/.*(?<!\.test|\.d)\.ts$/.test(name) && !name.includes('/generated/'))
    .filter((name) => !WITHOUT_WORDS.test(name))
    .sort();
  const { options } = readTsConfig(`${root}tsconfig.json`);
  const program = ts.createProgram(
    files.map((name) => root + name),
    { ...options, incremental: false, types: [] },
  );
  const messages = new Map<string, SourceMessage>();
  for (const name of files) {
    const file = program.getSourceFile(root + name);
    if (file) for (const found of messagesIn(file, program)) add(messages, found);
  }
  return [...messages.values()];
}

function* messagesIn(file: ts.SourceFile, program: ts.Program): Generator<SourceMessage> {
  const checker = program.getTypeChecker();
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (isMsgCall(node, checker)) yield read(node, file, checker);
    const children: ts.Node[] = [];
    node.forEachChild((child) => void children.push(child));
    nodes.push(...children.reverse());
  }
}

function read(
  call: ts.CallExpression,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): SourceMessage {
  const [template, given] = call.arguments;
  if (!template) throw new Error(`${file.fileName}: msg() without a text`);
  const text = extractTemplate(template, file, checker);
  if (text.error) throw new Error(stringifyDiagnostics([text.error]));
  const options = extractOptions(given, file);
  if (options.error) throw new Error(stringifyDiagnostics([options.error]));
  const { contents, tag, template: source } = text.result;
  const { id, desc } = options.result;
  const line = file.getLineAndCharacterOfPosition(call.getStart(file)).line + 1;
  const place = `${file.fileName.replace(/^.*\/packages\//, '').replace('/src/', '/')}:${line}`;
  if (tag === 'html') throw new Error(`${place}: a text has no markup; textWithParts() puts it in`);
  return {
    id: id ?? generateMsgIdFromAstNode(source, false),
    parts: contents.map((part) =>
      typeof part === 'string' ? part : { index: part.index, code: part.untranslatable },
    ),
    ...(desc !== undefined && { desc }),
    places: [place],
  };
}

function add(messages: Map<string, SourceMessage>, found: SourceMessage): void {
  const known = messages.get(found.id);
  if (!known) {
    messages.set(found.id, found);
    return;
  }
  known.places.push(...found.places);
  const [one, other] = [known, found].map(({ parts }) => textOf(parts));
  if (one !== other) {
    throw new Error(
      `The id ${found.id} stands for “${one}” and for “${other}” (${known.places.join(', ')})`,
    );
  }
  if (known.desc && found.desc && known.desc !== found.desc) {
    throw new Error(
      `“${one}” has two meanings and needs an id of its own in one place: ${known.places.join(', ')}`,
    );
  }
  if (found.desc) known.desc = found.desc;
}
