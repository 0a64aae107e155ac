import { type Fields, isFields, list, object, text } from './read.js';

/** What HSDS's documents hold, whatever way they are nested. */
export interface HsdsRecords {
  services: Fields[];
  organizations: Fields[];
  locations: Fields[];
  /** Words for documents that hold nothing of it: taxonomies, the API's own description. */
  others: string[];
}

/** Services, organizations and locations of any HSDS 3 document: single, listed, or one in another. */
export function hsdsRecords(json: unknown): HsdsRecords {
  const found: HsdsRecords = { services: [], organizations: [], locations: [], others: [] };
  const documents = Array.isArray(json) ? json.filter(isFields) : isFields(json) ? [json] : [];
  for (const document of documents) {
    const contents = list(document, 'contents');
    if (contents.length > 0) for (const entry of contents) collect(entry, found);
    else collect(document, found);
  }
  return found;
}

function collect(entry: Fields, found: HsdsRecords): void {
  const service = object(entry, 'service');
  const location = object(entry, 'location');
  if (service) {
    // A service at a location: the same pair, seen from its middle.
    found.services.push({
      ...service,
      service_at_locations: [
        ...list(service, 'service_at_locations'),
        ...(location ? [entry] : []),
      ],
    });
  } else if (text(entry, 'status') && text(entry, 'name')) {
    found.services.push(entry);
  } else if (text(entry, 'location_type')) {
    found.locations.push(entry);
  } else if (isOrganization(entry)) {
    found.organizations.push(entry);
    for (const own of list(entry, 'services')) {
      found.services.push({ organization_id: entry.id, ...own });
    }
  } else {
    found.others.push(text(entry, 'name') ?? Object.keys(entry).slice(0, 3).join(', '));
  }
}

function isOrganization(entry: Fields): boolean {
  const marks = ['website', 'legal_status', 'tax_status', 'organization_identifiers', 'services'];
  return text(entry, 'name') !== undefined && marks.some((name) => name in entry);
}
