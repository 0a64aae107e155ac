/** The newest format this version knows. It reads every one with the same number before the point. */
export const FORMAT_VERSION = '1.0';

/** Why a file cannot be read at all: it is no Angebotsdatenbank, or one of a newer major format. */
export type FormatRefusal = 'no-database' | 'newer';

/** Looks at what a file says of its format; `undefined` if it can be read. */
export function formatRefusal(json: unknown): FormatRefusal | undefined {
  const { formatVersion: version } = (json ?? {}) as { formatVersion?: unknown };
  if (typeof version !== 'string' || !/^\d/.test(version)) return 'no-database';
  return isNewerFormat(version, FORMAT_VERSION) ? 'newer' : undefined;
}

/** Whether the number before the point is higher than the one that is known. */
export function isNewerFormat(version: string, known: string): boolean {
  return parseInt(version, 10) > parseInt(known, 10);
}

/** The refusal of a newer format as a German sentence for whoever looks after the file. */
export function newerFormatInWords(version: string): string {
  return `Diese Datei hat das neuere Format ${version.slice(0, 20)}. Nötig ist eine neuere Version von kim-widgets.`;
}
