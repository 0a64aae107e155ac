import { plain } from './plain.js';

/** Languages that German clerks name in words; any other BCP 47 code is understood as itself. */
const CODES =
  'de en uk ru tr ar fa ps ku kmr ckb fr es it pt ro bg pl sr hr bs sq mk el hu cs sk sl lt lv et nl da sv no fi ' +
  'ti am so om sw ha yo ig wo ff ln rw bn hi ur pa ta te ml si ne th vi zh ja ko id ms tl my km lo mn kk ky uz ' +
  'tk tg az ka hy he yi mt ga rom';

/** Names that `Intl` has no or another word for. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'de-simple': 'Leicht verständliches Deutsch',
  kmr: 'Kurdisch (Kurmandschi)',
  ckb: 'Kurdisch (Sorani)',
  'fa-AF': 'Dari',
  fa: 'Farsi',
  rom: 'Romanes',
  gsg: 'Deutsche Gebärdensprache',
};

const SPOKEN: Readonly<Record<string, string>> = {
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  kurmandji: 'kmr',
  sorani: 'ckb',
  persisch: 'fa',
  dari: 'fa-AF',
  paschtu: 'ps',
  pashto: 'ps',
  tigrinya: 'ti',
  tigrinisch: 'ti',
  chinesisch: 'zh',
  rumanisch: 'ro',
  gebardensprache: 'gsg',
  dgs: 'gsg',
  romani: 'rom',
  'leichte sprache': 'de-simple',
  'einfache sprache': 'de-simple',
  'einfaches deutsch': 'de-simple',
};

export interface LanguageNames {
  /** "Ukrainisch" for `uk`; the code itself where it has no name. */
  nameOf(code: string): string;
  /** `uk` for "ukrainisch", "UK" or "Ukrainisch"; undefined where nobody knows it. */
  codeOf(name: string): string | undefined;
}

/** German names of languages, both ways. */
export function languageNames(): LanguageNames {
  const display = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });
  const nameOf = (code: string): string => {
    try {
      return OWN_NAMES[code] ?? display.of(code) ?? code;
    } catch {
      return code;
    }
  };
  const codes = [...new Set([...CODES.split(' '), ...Object.keys(OWN_NAMES)])];
  const byName = new Map<string, string>([
    ...Object.entries(SPOKEN),
    ...codes.map((code): [string, string] => [plain(nameOf(code)), code]),
  ]);
  return {
    nameOf: (code) => (byName.get(plain(nameOf(code))) === code ? nameOf(code) : code),
    codeOf: (name) => {
      const trimmed = name.trim();
      if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(trimmed) && nameOf(trimmed) !== trimmed)
        return trimmed;
      return (
        byName.get(plain(trimmed)) ??
        codes.find((code) => code.toLowerCase() === trimmed.toLowerCase())
      );
    },
  };
}
