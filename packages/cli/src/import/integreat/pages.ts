/** What the import uses of a page, as Integreat's API gives it (`/api/v3/<region>/<language>/pages`). */
export interface IntegreatPage {
  path: string;
  title: string;
  /** HTML. */
  content: string;
  /** Date and time with offset of the last edit. Editing is not checking. */
  lastUpdated?: string;
  parentPath?: string;
  order: number;
  /** Language code → path of the same page in that language. */
  translations: Record<string, string>;
}

/** Language code in a page's path: `/rems-murr-kreis/de/…` → `de`. */
export function languageOf(page: IntegreatPage): string {
  return page.path.split('/')[2] ?? '';
}

/** Region in a page's path: `/rems-murr-kreis/de/…` → `rems-murr-kreis`. */
export function regionOf(page: IntegreatPage): string {
  return page.path.split('/')[1] ?? '';
}

/**
 * The pages in one file of the API.
 *
 * @returns undefined where the JSON is something else
 */
export function readPages(json: unknown): IntegreatPage[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const pages = json.map(readPage);
  return pages.every((page) => page !== undefined) ? pages : undefined;
}

function readPage(value: unknown): IntegreatPage | undefined {
  if (!isRecord(value) || typeof value.path !== 'string' || typeof value.title !== 'string') {
    return undefined;
  }
  const parentPath = isRecord(value.parent) ? value.parent.path : undefined;
  return {
    path: value.path,
    title: value.title.replaceAll(/\s+/g, ' ').trim(),
    content: typeof value.content === 'string' ? value.content : '',
    order: typeof value.order === 'number' ? value.order : 0,
    translations: translationPaths(value.available_languages),
    ...(typeof value.last_updated === 'string' && { lastUpdated: value.last_updated }),
    ...(typeof parentPath === 'string' && { parentPath }),
  };
}

function translationPaths(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([language, target]) =>
    isRecord(target) && typeof target.path === 'string' ? [[language, target.path]] : [],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
