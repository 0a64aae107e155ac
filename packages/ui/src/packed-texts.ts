import { str, type LocaleModule } from '@lit/localize';

type Templates = LocaleModule['templates'];

/**
 * The texts of a language as they travel. The names of messages are half of what a language weighs and
 * do not compress, so 16 bits of each travel instead, as steps in ascending order; the build looks for
 * the seed with which no two messages share their 16 bits.
 */
export interface PackedTexts {
  seed: number;
  /** From each message's 16 bits to the next one's. */
  steps: readonly number[];
  /** In the same order, one a line, placeholders as `{0}`, `{1}` … */
  texts: string;
  /** Messages with markup, under their own names. */
  templates: Templates;
}

/** 16 bits of a message's name. */
export function fingerprint(id: string, seed: number): number {
  let hash = seed;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** The texts of a language as `@lit/localize` asks for them. What is not there is shown in German. */
export function unpackTexts({ seed, steps, texts, templates }: PackedTexts): LocaleModule {
  const lines = texts.split('\n');
  const byFingerprint = new Map<number, Templates[string]>();
  let at = 0;
  steps.forEach((step, index) => {
    at += step;
    const line = lines[index];
    if (line) byFingerprint.set(at, templateOf(line));
  });
  const find = (id: string) => templates[id] ?? byFingerprint.get(fingerprint(id, seed));
  return { templates: new Proxy(templates, { get: (_, id) => find(String(id)) }) };
}

/** `{0} von {1}` as what `str` makes of it, with the places of the values for values. */
export function templateOf(text: string): Templates[string] {
  const parts = text.split(/\{(\d+)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const places = parts.filter((_, index) => index % 2 === 1).map(Number);
  return str(strings as unknown as TemplateStringsArray, ...places);
}
