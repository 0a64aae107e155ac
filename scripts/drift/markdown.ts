import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { ROOT } from '../build/paths.js';

export interface MarkdownFile {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** A block of code between fences, without their indentation. */
export interface Fence {
  /** `sh`, `html` …; empty where none is named. */
  language: string;
  text: string;
  /** Line of the opening fence, from 1. */
  line: number;
}

/** Every Markdown file that git knows or would take. */
export async function markdownFiles(): Promise<MarkdownFile[]> {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'];
  const paths = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const files = [...new Set(paths)].filter(Boolean).map(async (path) => ({
    path,
    // What git knows may be gone from the folder.
    text: await readFile(ROOT + path, 'utf8').catch(() => undefined),
  }));
  return (await Promise.all(files)).flatMap(({ path, text }) => (text ? [{ path, text }] : []));
}

export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let open: (Fence & { indent: string }) | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, indent = '', language = ''] = /^( *)```(\w*)/.exec(line) ?? [];
    const isFence = /^ *```/.test(line);
    if (isFence && open) {
      fences.push({ language: open.language, text: open.text, line: open.line });
      open = undefined;
    } else if (isFence) open = { language, text: '', line: index + 1, indent };
    else if (open) open.text += `${line.replace(open.indent, '')}\n`;
  }
  return fences;
}

/** What stands between single backticks, outside fences. */
export function inlineCodeOf(markdown: string): string[] {
  return [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** Targets of links and pictures, outside code. */
export function linksOf(markdown: string): string[] {
  const prose = withoutFences(markdown).replaceAll(/`[^`\n]+`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors GitHub gives to headings. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} +(.+)$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    let again = anchor;
    for (let times = 1; anchors.has(again); times += 1) again = `${anchor}-${times}`;
    anchors.add(again);
  }
  return anchors;
}

function withoutFences(markdown: string): string {
  return markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}
