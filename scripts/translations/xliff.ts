import { DOMParser } from '@xmldom/xmldom';
import type { LocaleFile, Part, Phase, Unit } from './message.js';

/**
 * Reads XLIFF 1.2, also as translators' programs write it back.
 *
 * @throws Error in one sentence when it is none, or when a target holds anything but text and `<x/>`
 */
export function parseXliff(xml: string): LocaleFile {
  const problems: string[] = [];
  const document = new DOMParser({
    errorHandler: (_level: string, message: string) => problems.push(message),
  }).parseFromString(xml, 'text/xml');
  const [file] = childrenOf(document, 'file');
  const language = file?.getAttribute('target-language');
  if (problems[0] || !file || !language) {
    throw new Error(`is no XLIFF: ${problems[0] ?? 'no file with a target-language'}`);
  }
  return {
    language,
    phases: childrenOf(file, 'phase').map(attributesOf),
    units: childrenOf(file, 'trans-unit').map(readUnit),
  };
}

function readUnit(element: Element): Unit {
  const id = element.getAttribute('id') ?? '';
  const [source] = childrenOf(element, 'source');
  const [target] = childrenOf(element, 'target');
  const phase = target?.getAttribute('phase-name');
  const note = (from: string) =>
    childrenOf(element, 'note').find((one) => one.getAttribute('from') === from)?.textContent;
  const desc = note('developer');
  const parts = target && partsIn(target, id);
  return {
    id,
    source: source ? partsIn(source, id) : [],
    ...(parts && parts.length > 0 && { target: parts }),
    ...(target?.getAttribute('state') === STALE && { stale: true }),
    ...(element.getAttribute('approved') === 'yes' && phase && { approved: phase }),
    ...(desc && { desc }),
    packages: note('use')?.split(', ') ?? [],
  };
}

/** XLIFF's own word for a translation whose source has changed. */
const STALE = 'needs-review-translation';

function partsIn(element: Element, id: string): Part[] {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
    const tag = node as Element;
    if (tag.nodeName !== 'x')
      throw new Error(`has <${tag.nodeName}> in ${id}; only <x/> may stand in a text`);
    return { index: Number(tag.getAttribute('id')), code: tag.getAttribute('equiv-text') ?? '' };
  });
}

/** Writes a file so that the same content is always the same text, one unit after the other. */
export function writeXliff({ language, phases, units }: LocaleFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file original="kim-widgets" datatype="plaintext" source-language="de" target-language="${escape(language)}">`,
    '<header>',
    '  <phase-group>',
    ...phases.map((phase) => `    <phase${writeAttributes(phase)}/>`),
    '  </phase-group>',
    '</header>',
    '<body>',
    ...units.flatMap(writeUnit),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

function writeUnit({ id, source, target, stale, approved, desc, packages }: Unit): string[] {
  const about = { ...(stale && { state: STALE }), ...(approved && { 'phase-name': approved }) };
  return [
    `<trans-unit${writeAttributes({ id, ...(approved && { approved: 'yes' }) })}>`,
    `  <source>${writeParts(source)}</source>`,
    ...(target ? [`  <target${writeAttributes(about)}>${writeParts(target)}</target>`] : []),
    ...(desc ? [`  <note from="developer">${escape(desc)}</note>`] : []),
    `  <note from="use">${escape(packages.join(', '))}</note>`,
    '</trans-unit>',
  ];
}

function writeParts(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<x id="${part.index}" equiv-text="${escape(part.code)}"/>`,
    )
    .join('');
}

function writeAttributes(attributes: Phase): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

function attributesOf(element: Element): Phase {
  return Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value] as const),
  );
}

function childrenOf(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}
