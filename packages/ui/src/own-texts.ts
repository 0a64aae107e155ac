import type { LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { KEYS } from './generated/message-keys.js';
import { hasMessage, templateOf } from './packed-texts.js';

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
 * placeholders as `{0}`, or the message's id. A file that cannot be had, and a key nobody knows, are
 * named in the console; the page goes on with our words.
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
      const places = Math.max(-1, ...placesIn(key));
      if (!hasMessage(KEYS, id)) problems.push(`no text is called "${key}"`);
      else if (typeof text !== 'string') problems.push(`"${key}" is no text`);
      else if (id !== key && placesIn(text).some((place) => place > places)) {
        problems.push(`"${text}" has a placeholder that "${key}" has not`);
      } else templates[id] = templateOf(text);
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

/** The id of a message by its German text; ids have neither blanks nor capitals. */
function idOf(key: string): string {
  return hasMessage(KEYS, key) ? key : generateMsgId(key.split(/\{\d+\}/), false);
}

function placesIn(text: string): number[] {
  return Array.from(text.matchAll(/\{(\d+)\}/g), ([, place]) => Number(place));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
