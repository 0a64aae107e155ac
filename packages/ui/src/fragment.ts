import { percentEncoded } from './percent-encoded.js';

/**
 * What a widget keeps in the URL's fragment, for instance `#kim-q=deutsch&kim-topic=language,work`.
 * The fragment never reaches a server, so what a person looks for is nobody's log entry.
 */
export type FragmentValues = Readonly<Record<string, readonly string[]>>;

interface Part {
  name: string;
  raw: string;
}

function parts(hash: string): Part[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter(Boolean)
    .map((raw) => ({ name: raw.split('=', 1)[0] ?? '', raw }));
}

/** A link may have been cut off or typed by hand: what cannot be decoded is dropped. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).trim();
  } catch {
    return '';
  }
}

/**
 * Reads the values of `keys` under `prefix`. Keys without a value are absent.
 *
 * @param hash `location.hash`, with or without its `#`
 */
export function readFragment(
  hash: string,
  prefix: string,
  keys: readonly string[],
): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const { name, raw } of parts(hash)) {
    const key = keys.find((candidate) => name === `${prefix}-${candidate}`);
    if (!key) continue;
    const list = raw
      .slice(name.length + 1)
      .split(',')
      .map(decode)
      .filter(Boolean);
    if (list.length > 0) values[key] = list;
  }
  return values;
}

/**
 * The fragment with the values of `keys` under `prefix` replaced. What belongs to others (the page's
 * own anchor, another widget) stays as it was, in front.
 */
export function writeFragment(
  hash: string,
  prefix: string,
  keys: readonly string[],
  values: FragmentValues,
): string {
  const own = new Set(keys.map((key) => `${prefix}-${key}`));
  const kept = parts(hash).filter(({ name }) => !own.has(name));
  const written = keys.flatMap((key) => {
    const list = (values[key] ?? []).filter(Boolean);
    return list.length > 0 ? [`${prefix}-${key}=${list.map(percentEncoded).join(',')}`] : [];
  });
  return [...kept.map(({ raw }) => raw), ...written].join('&');
}
