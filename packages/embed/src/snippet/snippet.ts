import type { Choice } from './choice.js';
import { WIDGET_KINDS } from './options.js';

/** What goes where on the webmaster's side. */
export interface Snippet {
  /** The lines to paste. */
  html: string;
  /** Lines for the site's style sheet; undefined where nothing was chosen. */
  css: string | undefined;
  /** What the policy of the page must allow, if it sends one: a directive a line. */
  policy: readonly string[];
}

/** @param integrity hash of the single-file script, as `sri.json` of the release gives it */
export function snippetOf(choice: Choice, integrity: string): Snippet {
  return { html: htmlOf(choice, integrity), css: cssOf(choice), policy: policyOf(choice) };
}

/** Attributes as they are written, in the order they are read. */
export function attributesOf({ attributes, lang, theme }: Choice): [string, string][] {
  return [
    ...Object.entries(attributes),
    ...(lang ? [['lang', lang] as [string, string]] : []),
    ...(theme === 'light' ? [] : [['theme', theme] as [string, string]]),
  ];
}

function htmlOf(choice: Choice, integrity: string): string {
  const { widget, way, folder } = choice;
  const label = WIDGET_KINDS[widget]?.label ?? widget;
  const attributes = attributesOf(choice);
  switch (way) {
    case 'element':
      return `${moduleScript(folder)}\n${element(widget, attributes)}`;
    case 'single':
      return `${singleScript(folder, integrity)}\n${element(widget, attributes)}`;
    case 'div': {
      const data = attributes.map(([name, value]) => [`data-kim-${name}`, value] as const);
      const tag = tagWith('div', [['data-kim', widget], ...data]);
      return `${moduleScript(folder)}\n${tag}\n  ${FALLBACK}\n</div>`;
    }
    case 'link':
      return tagWith('a', [['href', embedAddress(choice)]]) + `${escape(label)}</a>`;
    case 'frame': {
      const frame = tagWith('iframe', [
        ['src', embedAddress(choice)],
        ['title', label],
        ['width', '100%'],
        ['height', '800'],
      ]);
      return `${moduleScript(folder)}\n${frame}</iframe>`;
    }
  }
}

const FALLBACK = '<p>Bitte rufen Sie uns an: …</p>';

function moduleScript(folder: string): string {
  return (
    tagWith('script', [
      ['type', 'module'],
      ['src', `${folder}kim-widgets.js`],
    ]) + '</script>'
  );
}

function singleScript(folder: string, integrity: string): string {
  return (
    tagWith('script', [
      ['defer', ''],
      ['src', `${folder}kim-widgets.single.js`],
      ['integrity', integrity],
      ['crossorigin', 'anonymous'],
    ]) + '</script>'
  );
}

function element(widget: string, attributes: readonly (readonly [string, string])[]): string {
  return `${tagWith(`kim-${widget}`, attributes)}\n  ${FALLBACK}\n</kim-${widget}>`;
}

/** Address of the embed page; the look goes along, since no style reaches into a frame. */
export function embedAddress(choice: Choice): string {
  const parameters = new URLSearchParams([['widget', choice.widget], ...attributesOf(choice)]);
  if (choice.way === 'frame' || choice.way === 'link') {
    if (choice.action) parameters.set('color-action', choice.action);
    if (choice.radius) parameters.set('radius', choice.radius);
  }
  return `${choice.folder}embed.html?${parameters.toString()}`;
}

function cssOf({ widget, way, action, radius }: Choice): string | undefined {
  if (way === 'frame' || (!action && !radius)) return undefined;
  const lines = [
    ...(action ? [`  --kim-color-action: ${action};`] : []),
    ...(radius ? [`  --kim-radius: ${radius}px;`] : []),
  ];
  return `kim-${widget} {\n${lines.join('\n')}\n}`;
}

function policyOf({ way, widget }: Choice): string[] {
  if (way === 'frame') return ["script-src 'self'", "frame-src 'self'"];
  return [
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    ...(widget === 'mobility-map' && way !== 'single' ? ["worker-src 'self'"] : []),
    "trusted-types lit-html kim-widgets 'allow-duplicates'",
  ];
}

function tagWith(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) =>
    value ? ` ${key}="${escape(value)}"` : ` ${key}`,
  );
  return `<${name}${written.join('')}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
