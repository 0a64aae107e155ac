import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from '../build/paths.js';

/** An opening tag in a snippet. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** Element → attributes it reads, by its class. */
export type Elements = ReadonlyMap<string, ReadonlySet<string>>;

/** What any widget takes: HTML's own, and what is read from the outside. */
const EVERYWHERE = ['lang', 'dir', 'id', 'class', 'slot', 'theme', 'texts-src'];

export async function knownElements(): Promise<Elements> {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'packages/*/src/*.ts'];
  const { modules } = await cli({ argv, cwd: ROOT, noWrite: true });
  const elements = new Map<string, Set<string>>();
  for (const { tagName, attributes = [] } of modules.flatMap(
    ({ declarations }) => declarations ?? [],
  )) {
    if (!tagName) continue;
    elements.set(tagName, new Set([...EVERYWHERE, ...attributes.map(({ name }) => name)]));
  }
  return elements;
}

export function tagsOf(markup: string): Tag[] {
  const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'=<>/]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/g;
  return [...markup.matchAll(tag)].map(([, name = '', rest = '']) => {
    const pairs = rest.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*"([^"]*)")?/g);
    return {
      name,
      attributes: Object.fromEntries([...pairs].map(([, key = '', value = '']) => [key, value])),
    };
  });
}

/** What a snippet asks for that there is not: elements, and attributes in any of the ways to write them. */
export function faultsOf({ name, attributes }: Tag, elements: Elements): string[] {
  const widgets = [
    { tag: name.startsWith('kim-') ? name : undefined, asked: writtenOn(attributes) },
    inDataset(attributes),
    inAddress(attributes.href ?? attributes.src ?? ''),
  ];
  return widgets.flatMap(({ tag, asked }) => {
    if (tag === undefined) return [];
    const known = elements.get(tag);
    if (!known) return [`there is no <${tag}>`];
    return asked.filter((one) => !known.has(one)).map((one) => `<${tag}> has no attribute ${one}`);
  });
}

/** Names as HTML has them: Lit and Vue write `.limit`, `:limit` and, for an event, `@kim-load`. */
function writtenOn(attributes: Tag['attributes']): string[] {
  return Object.keys(attributes)
    .filter((name) => !name.startsWith('@'))
    .map((name) => name.replace(/^[:.?]/, ''));
}

/** `<div data-kim="offer-search" data-kim-src="…">` */
function inDataset(attributes: Tag['attributes']) {
  const widget = attributes['data-kim'];
  const asked = Object.keys(attributes).flatMap((name) =>
    name.startsWith('data-kim-') ? [name.slice('data-kim-'.length)] : [],
  );
  return { tag: widget ? `kim-${widget}` : undefined, asked };
}

/** `<a href="…/embed.html?widget=offer-search&src=…">` */
function inAddress(address: string) {
  const { pathname, searchParams } = new URL(
    address.replaceAll('&amp;', '&'),
    'https://kreis.example/',
  );
  const widget = pathname.endsWith('/embed.html') ? searchParams.get('widget') : null;
  const asked = [...searchParams.keys()].filter((name) => name !== 'widget');
  return { tag: widget ? `kim-${widget}` : undefined, asked };
}
