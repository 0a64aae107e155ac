/** A part of a message that translators move but never change: one expression, or two in a row. */
export interface Placeholder {
  /** Position in the German text, from 0. */
  index: number;
  /** The code it stands for: `${date}`. */
  code: string;
}

export type Part = string | Placeholder;

/** A text of the interface as the code has it, in German. */
export interface SourceMessage {
  id: string;
  parts: Part[];
  /** What translators need to know. */
  desc?: string;
  /** Where it is used: `offer-search/render-list.ts:40`. */
  places: string[];
}

/** A message in a file of translations. */
export interface Unit {
  id: string;
  source: Part[];
  /** Nothing while it waits for a translation. */
  target?: Part[];
  /** The German has changed since it was translated. */
  stale?: boolean;
  /** A person has read it: the phase of the file that says who and when. */
  approved?: string;
  desc?: string;
  /** Packages that show it. */
  packages: string[];
}

/** One step of work on a file, as XLIFF has it: attributes such as `phase-name`, `contact-name`, `date`. */
export type Phase = Readonly<Record<string, string>>;

/** The translations of one language, as `packages/ui/locales/*.xlf` keeps them. */
export interface LocaleFile {
  language: string;
  phases: Phase[];
  units: Unit[];
}

/** A text with its placeholders as `{0}`, `{1}` …, as translators write it. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}

/**
 * The parts of a text that has its placeholders as `{0}`, `{1}` …
 *
 * @throws Error when the German text has no such placeholder
 */
export function partsOf(text: string, source: readonly Part[]): Part[] {
  return text
    .split(/(\{\d+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/^\{\d+\}$/.test(part)) return part;
      const index = Number(part.slice(1, -1));
      const known = source.find((one) => typeof one !== 'string' && one.index === index);
      if (!known) throw new Error(`${part} does not stand in “${textOf(source)}”`);
      return known;
    });
}

/** Packages that show a message. */
export function packagesOf({ places }: Pick<SourceMessage, 'places'>): string[] {
  return [...new Set(places.map((place) => place.slice(0, place.indexOf('/'))))].sort();
}
