import {
  type Contact,
  type Location,
  type Offer,
  type OfferDatabase,
  safeUrl,
  termLabel,
} from '@kim-widgets/angebote';
import { schemaOrgOffer } from '../export/schema-org.js';
import { escapeHtml } from '../io/escape-html.js';
import { hoursText } from '../table/hours-text.js';
import type { FolderFile } from './folder-files.js';

/**
 * A page per offer for search engines and for people without scripts, and a page that lists them: plain
 * HTML, German, with the offer as JSON-LD.
 *
 * @param database what everybody may see
 */
export function* offerPages(database: OfferDatabase): Generator<FolderFile> {
  const offers = [...database.offers].sort((a, b) => a.title.de.localeCompare(b.title.de, 'de'));
  const links = offers.map(
    ({ id, title }) => `<li><a href="${escapeHtml(pageName(id))}">${escapeHtml(title.de)}</a></li>`,
  );
  const name = database.publisher.name;
  yield {
    path: 'angebote/index.html',
    content: page(`Angebote – ${name}`, [
      `<h1>Angebote – ${escapeHtml(name)}</h1>`,
      '<ul>',
      ...links,
      '</ul>',
    ]),
  };
  for (const offer of offers) yield offerPage(offer, database);
}

/** An id may hold a colon, which not every file system takes. */
function pageName(id: string): string {
  return `${id.replaceAll(':', '~')}.html`;
}

function offerPage(offer: Offer, database: OfferDatabase): FolderFile {
  const { byId } = database;
  const organization = byId.organizations.get(offer.organization ?? '');
  const locations = (offer.locations ?? []).flatMap((id) => byId.locations.get(id) ?? []);
  const contacts = (offer.contacts ?? []).flatMap((id) => byId.contacts.get(id) ?? []);
  const jsonLd = JSON.stringify(schemaOrgOffer(offer, database)).replaceAll(
    '<',
    String.raw`\u003c`,
  );
  const label = offer.offerType && termLabel(database, 'offerTypes', offer.offerType, 'de').text;
  const title = organization ? `${offer.title.de} – ${organization.name.de}` : offer.title.de;
  return {
    path: `angebote/${pageName(offer.id)}`,
    content: page(
      title,
      [
        '<p><a href="index.html">Alle Angebote</a></p>',
        ...(label ? [paragraph(label)] : []),
        `<h1>${escapeHtml(offer.title.de)}</h1>`,
        ...(organization ? [paragraph(organization.name.de)] : []),
        ...[offer.summary, offer.description, offer.whatHappens].flatMap((text) =>
          text?.de ? textHtml(text.de) : [],
        ),
        ...section('Wann?', hours(offer, locations)),
        ...section('Wo?', locations.map(placeLine).filter(Boolean).map(paragraph)),
        ...section('Kontakt', contactLines(offer, contacts)),
        `<script type="application/ld+json">${jsonLd}</script>`,
      ],
      offer.summary?.de,
    ),
  };
}

function page(title: string, body: readonly string[], description?: string): string {
  return [
    '<!doctype html>',
    '<html lang="de">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeHtml(description)}">`] : []),
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** Paragraphs, and lists of lines that begin with a dash, as the database's texts have them. */
function textHtml(text: string): string[] {
  const html: string[] = [];
  let inList = false;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const isItem = line.startsWith('- ');
    if (isItem !== inList) html.push(isItem ? '<ul>' : '</ul>');
    inList = isItem;
    if (isItem) html.push(`<li>${escapeHtml(line.slice(2))}</li>`);
    else if (line) html.push(paragraph(line));
  }
  if (inList) html.push('</ul>');
  return html;
}

function section(heading: string, content: readonly string[]): string[] {
  return content.length > 0 ? [`<h2>${escapeHtml(heading)}</h2>`, ...content] : [];
}

function hours({ schedule }: Offer, locations: readonly Location[]): string[] {
  const text = hoursText(schedule ?? locations[0]?.schedule ?? {});
  return text ? [paragraph(text)] : [];
}

function placeLine({ name, address }: Location): string {
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  return [name?.de, address?.streetAddress, town].filter(Boolean).join(', ');
}

function contactLines(offer: Offer, contacts: readonly Contact[]): string[] {
  const ways = [offer, ...contacts].flatMap(({ phones = [], emails = [] }) => [
    ...phones.map(({ number }) => link(`tel:${number}`, number)),
    ...emails.map(({ address }) => link(`mailto:${address}`, address)),
  ]);
  const url = offer.url && safeUrl(offer.url);
  return [...new Set(url ? [...ways, link(url, offer.url ?? '')] : ways)];
}

function link(address: string, text: string): string {
  return `<p><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></p>`;
}
