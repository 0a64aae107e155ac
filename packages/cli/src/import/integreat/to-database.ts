import type { Database, LocalizedText, Offer } from '@kim-widgets/angebote';
import { slug, unusedId } from '../../table/plain.js';
import { type IntegreatPage, languageOf, regionOf } from './pages.js';
import { pageText } from './text.js';
import { topicsOf } from './topics.js';

/** Something the person who imports should know: which page, and what about it. */
export interface ImportNote {
  page: string;
  message: string;
}

export interface IntegreatImport {
  database: Database;
  notes: ImportNote[];
}

/**
 * One Angebotsdatenbank from the pages of a region's guide, all languages together. German leads:
 * a page becomes an offer, its translations the other languages of the same texts. What is only a
 * chapter heading, with no text, is named and left out; its title lives on in the keywords of the
 * pages below it.
 *
 * The date of the last edit goes to `extra`, never to `lastVerified`: nobody confirmed anything.
 *
 * @param generated moment of the import, ISO 8601
 */
export function integreatDatabase(
  pages: readonly IntegreatPage[],
  generated: string,
): IntegreatImport {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const german = pages.filter((page) => languageOf(page) === 'de');
  const notes: ImportNote[] = [];
  const offers: Offer[] = [];
  const ids = new Set<string>();

  for (const page of german) {
    const text = pageText(page.content);
    if (!text) {
      notes.push({
        page: page.path,
        message: `„${page.title}“ hat eine Überschrift und keinen Text.`,
      });
      continue;
    }
    offers.push(offerFrom(page, text, byPath, pageId(page, ids)));
  }
  notes.push(...orphans(pages, german));

  const region = german[0] ? regionOf(german[0]) : '';
  const name = regionName(region, german);
  return {
    notes,
    database: {
      formatVersion: '1.0',
      publisher: { name },
      generated,
      languages: [...new Set(pages.map(languageOf))].sort(),
      organizations: [{ id: region || 'herausgeber', name: { de: name } }],
      offers: offers.map((offer) => ({
        ...offer,
        organization: region || 'herausgeber',
        serviceArea: { description: { de: name } },
      })),
    },
  };
}

function offerFrom(
  page: IntegreatPage,
  text: string,
  byPath: ReadonlyMap<string, IntegreatPage>,
  id: string,
): Offer {
  const title: LocalizedText = { de: page.title };
  const description: LocalizedText = { de: text };
  for (const [language, path] of Object.entries(page.translations)) {
    const translated = byPath.get(path);
    if (!translated || language === 'de') continue;
    title[language] = translated.title;
    const translatedText = pageText(translated.content);
    if (translatedText) description[language] = translatedText;
  }
  const above = titlesAbove(page, byPath);
  const topics = topicsOf([page.title, ...above]);
  return {
    id,
    title,
    description,
    ...(topics.length > 0 && { topics }),
    ...(above.length > 0 && { keywords: above }),
    extra: {
      integreatPath: page.path,
      chapters: [...above].reverse(),
      ...(page.lastUpdated && { lastEdited: page.lastUpdated.slice(0, 10) }),
    },
  };
}

/** Titles of the pages above, nearest first. A guide that names itself as its own parent ends there. */
function titlesAbove(page: IntegreatPage, byPath: ReadonlyMap<string, IntegreatPage>): string[] {
  const seen = new Set([page.path]);
  const titles: string[] = [];
  let parent = byPath.get(page.parentPath ?? '');
  while (parent && !seen.has(parent.path)) {
    seen.add(parent.path);
    titles.push(parent.title);
    parent = byPath.get(parent.parentPath ?? '');
  }
  return titles;
}

/** Pages in another language that no German page knows as its translation. */
function orphans(pages: readonly IntegreatPage[], german: readonly IntegreatPage[]): ImportNote[] {
  const known = new Set(german.flatMap((page) => Object.values(page.translations)));
  return pages
    .filter((page) => languageOf(page) !== 'de' && !known.has(page.path))
    .map((page) => ({
      page: page.path,
      message: `„${page.title}“ (${languageOf(page)}) gehört zu keiner deutschen Seite und wurde nicht übernommen.`,
    }));
}

/** A stable id from the last part of the path; a number behind it where that is taken. */
function pageId(page: IntegreatPage, taken: Set<string>): string {
  return unusedId(slug(page.path.split('/').filter(Boolean).at(-1) ?? '') || 'seite', taken);
}

/** The region as its own pages spell it, else from its path. */
function regionName(region: string, pages: readonly IntegreatPage[]): string {
  const pattern = new RegExp(
    region
      .split('-')
      .map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '.'))
      .join('[ -]'),
    'i',
  );
  const spelled = pages.map((page) => pattern.exec(page.title)?.[0]).find(Boolean);
  return spelled ?? (region || 'Unbekannter Herausgeber');
}
