import type { Pack } from '../generated/explainer.js';

export type Audience = Pack['audience'];

/** Who a pack is for and which language it speaks. */
export interface PackName {
  audience: Audience;
  language: string;
}

type PackLoader = () => Promise<{ default: unknown }>;

/** Each language is a file of its own, fetched when somebody reads it. */
const CLIENTS: Readonly<Record<string, PackLoader>> = {
  'de-simple': () => import('../packs/de-simple.json'),
  de: () => import('../packs/de.json'),
  en: () => import('../packs/en.json'),
  ar: () => import('../packs/ar.json'),
  bg: () => import('../packs/bg.json'),
  fa: () => import('../packs/fa.json'),
  fr: () => import('../packs/fr.json'),
  ro: () => import('../packs/ro.json'),
  ru: () => import('../packs/ru.json'),
  tr: () => import('../packs/tr.json'),
  uk: () => import('../packs/uk.json'),
};
const PROFESSIONALS: Readonly<Record<string, PackLoader>> = {
  de: () => import('../packs/de.professionals.json'),
};
const PACKS: Readonly<Record<Audience, Readonly<Record<string, PackLoader>>>> = {
  clients: CLIENTS,
  professionals: PROFESSIONALS,
};

/** Languages there is a pack in, the easiest German first. */
export function packLanguages(audience: Audience): string[] {
  return Object.keys(PACKS[audience]);
}

/**
 * Loads a pack that comes with the package. In a checkout only Vite can; there Node reads
 * `@kim-widgets/explainer/packs/<language>.json` itself.
 *
 * @throws when there is none in that language, or it cannot be fetched.
 */
export async function loadPack({ audience, language }: PackName): Promise<Pack> {
  const load = PACKS[audience][language];
  if (!load) throw new Error(`There is no explainer pack in ${language}.`);
  return (await load()).default as Pack;
}
