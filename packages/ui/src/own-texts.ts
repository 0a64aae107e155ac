import type { LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { KEYS } from './generated/message-keys.js';
import { expressionsOf, templateOf } from './packed-texts.js';

/** Texts of a municipality, by language and message. */
export interface OwnTexts {
  has: (language: string) => boolean;
  /** The texts of a language with the municipality's own in their place. */
  over: (texts: LocaleModule | undefined, language: string) => LocaleModule;
}

type Templates = LocaleModule['templates'];

/**
 * Loads what a municipality wants to call otherwise:
 * `{ "de": { "Ansprechperson finden": "Wer hilft mir?" } }`. A key is the German text with its
 * placeholders as `{0}`, or the message's id. A text is text: what it cannot bring is markup. A file that
 * cannot be had, and a key nobody knows, are named in the console; the page goes on with our words.
 */
export async function loadOwnTexts(src: string): Promise<OwnTexts | undefined> {
  try {
    const response = await fetch(src, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const { texts, problems } = readOwnTexts(await response.json());
    for (const problem of problems) console.warn(`kim-widgets: ${src}: ${problem}`);
    return asOwnTexts(texts);
  } catch (error) {
    console.warn(`kim-widgets: texts of ${src} are not used: ${String(error)}`);
    return undefined;
  }
}

/** Checks a file of own texts; what is not as it should be is left out and named. */
export function readOwnTexts(json: unknown): {
  texts: ReadonlyMap<string, Templates>;
  problems: string[];
} {
  const texts = new Map<string, Templates>();
  const problems: string[] = [];
  if (!isObject(json)) return { texts, problems: ['is no object of languages'] };
  for (const [language, entries] of Object.entries(json)) {
    if (language.startsWith('$')) continue;
    if (!isObject(entries)) {
      problems.push(`"${language}" is no object of texts`);
      continue;
    }
    const templates: Templates = {};
    for (const [key, text] of Object.entries(entries)) {
      const id = idOf(key);
      const problem = problemOf(key, text, expressionsOf(KEYS, id));
      if (problem) problems.push(`${problem} (${language})`);
      else if (typeof text === 'string') templates[id] = templateOf(text);
    }
    texts.set(language.toLowerCase(), templates);
  }
  return { texts, problems };
}

function asOwnTexts(texts: ReadonlyMap<string, Templates>): OwnTexts {
  return {
    has: (language) => texts.has(language),
    over: (base, language) => {
      const own = texts.get(language);
      if (!own) return base ?? { templates: {} };
      const find = (id: string | symbol) =>
        typeof id === 'string' ? (own[id] ?? base?.templates[id]) : undefined;
      return { templates: new Proxy<Templates>({}, { get: (_, id) => find(id) }) };
    },
  };
}

/** @param places how many placeholders there are to fill in; none where no text has that key */
function problemOf(key: string, text: unknown, places: number | undefined): string | undefined {
  if (places === undefined) {
    return `no text is called "${key}": copy the key from Storybook's page "Texts of your own"`;
  }
  if (typeof text !== 'string') return `"${key}" must be a text in quotation marks`;
  const unknown = placesIn(text).find((place) => place >= places);
  if (unknown === undefined) return undefined;
  const cure = places === 0 ? 'take it out' : `there is {0} to {${places - 1}}`;
  return `"${key}": "${text}" has {${unknown}}, for which there is nothing: ${cure}`;
}

/** The id of a message by its German text; ids have neither blanks nor capitals. */
function idOf(key: string): string {
  return expressionsOf(KEYS, key) === undefined ? generateMsgId(key.split(/\{\d+\}/), false) : key;
}

function placesIn(text: string): number[] {
  return Array.from(text.matchAll(/\{(\d+)\}/g), ([, place]) => Number(place));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
