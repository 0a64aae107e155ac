import { WAYS, type Way, WIDGET_KINDS } from './options.js';

/** Everything the generator was told. */
export interface Choice {
  widget: string;
  way: Way;
  /** Folder of the release on the webmaster's server, ending in a slash. */
  folder: string;
  /** Attribute → value as written in the snippet; a flag has the value ''. */
  attributes: Readonly<Record<string, string>>;
  /** Code of the interface language; '' follows the page. */
  lang: string;
  theme: 'light' | 'dark' | 'auto';
  /** Colour of links and buttons as #rrggbb; '' keeps the widget's own. */
  action: string;
  /** Corners in CSS pixels; '' keeps the widget's own. */
  radius: string;
}

export const FIRST_CHOICE: Choice = {
  widget: 'offer-search',
  way: 'element',
  folder: '/kim-widgets/',
  attributes: { src: '/kim-widgets/angebote.json' },
  lang: '',
  theme: 'light',
  action: '',
  radius: '',
};

const THEMES: readonly Choice['theme'][] = ['light', 'dark', 'auto'];

/** The choice as the part of an address behind `#`, so that it can be kept and sent. */
export function toFragment(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const name of ['widget', 'way', 'folder', 'lang', 'theme', 'action', 'radius'] as const) {
    if (choice[name] !== FIRST_CHOICE[name]) parameters.set(name, choice[name]);
  }
  for (const [name, value] of Object.entries(choice.attributes)) parameters.set(`-${name}`, value);
  return parameters.toString();
}

/** The choice a fragment stands for. What it does not know or must not be is left at its default. */
export function fromFragment(fragment: string): Choice {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (name: string) => parameters.get(name) ?? '';
  const known = <Value extends string>(values: readonly Value[], name: string, value: Value) =>
    values.find((candidate) => candidate === get(name)) ?? value;
  const widget = known(Object.keys(WIDGET_KINDS), 'widget', FIRST_CHOICE.widget);
  const attributes = (WIDGET_KINDS[widget]?.options ?? []).flatMap(({ attribute }) => {
    const value = parameters.get(`-${attribute}`);
    return value === null ? [] : [[attribute, value]];
  });
  return {
    widget,
    way: known(WAYS, 'way', FIRST_CHOICE.way),
    folder: get('folder') || FIRST_CHOICE.folder,
    attributes: fragment
      ? (Object.fromEntries(attributes) as Record<string, string>)
      : FIRST_CHOICE.attributes,
    lang: get('lang'),
    theme: known(THEMES, 'theme', FIRST_CHOICE.theme),
    action: colourOf(get('action')),
    radius: /^\d{1,2}$/.test(get('radius')) ? get('radius') : '',
  };
}

/** A colour as #rrggbb in small letters; '' for anything else. */
export function colourOf(text: string): string {
  return /^#[\da-f]{6}$/i.test(text.trim()) ? text.trim().toLowerCase() : '';
}

/** The same choice for another widget: what both have is kept. */
export function withWidget(choice: Choice, widget: string): Choice {
  const options = WIDGET_KINDS[widget]?.options ?? [];
  const kept = Object.entries(choice.attributes).filter(([name]) =>
    options.some(({ attribute }) => attribute === name),
  );
  return { ...choice, widget, attributes: Object.fromEntries(kept) };
}

/** Sets an attribute; undefined takes it away. */
export function withAttribute(choice: Choice, name: string, value: string | undefined): Choice {
  const others = Object.entries(choice.attributes).filter(([other]) => other !== name);
  const attributes = [...others, ...(value === undefined ? [] : [[name, value] as const])];
  return { ...choice, attributes: Object.fromEntries(attributes) };
}
