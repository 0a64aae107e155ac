import {
  type Audience,
  BUILT_FORMAT,
  type BuiltBase,
  type BuiltFiles,
  type BuiltList,
  type BuiltManifest,
  type BuiltRecords,
  builtList,
  type Municipality,
  type OfferDatabase,
} from '@kim-widgets/angebote';
import { hashedName } from './hashed-name.js';
import { shardsOf } from './shards.js';

/** A file of the folder. */
export interface FolderFile {
  /** Relative to the folder, with slashes. */
  path: string;
  content: string | Uint8Array;
}

/**
 * All files of a built folder, the manifest last: what `BuiltFolder` of `@kim-widgets/angebote` reads.
 *
 * @param index the search index of these offers
 * @param onProgress called with the share of offers done, from 0 to 1
 */
export function* folderFiles(
  database: OfferDatabase,
  audience: Audience,
  index: Uint8Array,
  onProgress: (share: number) => void,
): Generator<FolderFile> {
  const shards: BuiltList['shards'] = { files: [], starts: [] };
  for (const { start, text } of shardsOf(database)) {
    onProgress(start / database.offers.length);
    const path = hashedName('offers/', '.json', text);
    shards.files.push(path);
    shards.starts.push(start);
    yield { path, content: text };
  }
  const outlines = outlinesOf(database.municipalities);
  const { list, cards } = builtList(database, shards);
  const contents = {
    base: JSON.stringify(baseOf(database)),
    list: JSON.stringify(list),
    cards: JSON.stringify(cards),
    records: JSON.stringify(recordsOf(database)),
    ...(outlines && { outlines: JSON.stringify(outlines) }),
    index,
  };
  const files: Partial<BuiltFiles> = {};
  for (const [name, content] of Object.entries(contents)) {
    const path = hashedName(`${name}-`, name === 'index' ? '.bin' : '.json', content);
    files[name as keyof BuiltFiles] = path;
    yield { path, content };
  }
  const manifest: BuiltManifest = {
    builtFormat: BUILT_FORMAT,
    audience,
    ...(database.generated !== undefined && { generated: database.generated }),
    counts: {
      offers: database.offers.length,
      organizations: database.organizations.length,
      locations: database.locations.length,
      contacts: database.contacts.length,
    },
    files: files as BuiltFiles,
  };
  yield { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` };
}

function baseOf(database: OfferDatabase): BuiltBase {
  const { publisher, area, generated } = database;
  return {
    formatVersion: database.formatVersion,
    publisher,
    ...(generated !== undefined && { generated }),
    languages: database.languages,
    ...(area && { area }),
    places: database.places,
    schoolHolidays: holidaysToCome(database),
    emergencyNumbers: database.emergencyNumbers,
    municipalities: database.municipalities.map(withoutOutline),
    vocabularies: database.vocabularies,
  };
}

/** Those that were over when the database was made say nothing about any opening hour to come. */
function holidaysToCome({ schoolHolidays, generated }: OfferDatabase) {
  const day = generated?.slice(0, 10) ?? '';
  return schoolHolidays.filter(({ to }) => to >= day);
}

function recordsOf(database: OfferDatabase): BuiltRecords {
  const { organizations, locations, contacts, bodies, agreements } = database;
  return { organizations, locations, contacts, bodies, agreements };
}

function withoutOutline(municipality: Municipality): Municipality {
  const rest = { ...municipality };
  delete rest.outline;
  return rest;
}

/** AGS → outline; `undefined` if there is none. */
function outlinesOf(municipalities: readonly Municipality[]) {
  const outlines = municipalities.flatMap(({ ags, outline }) => (outline ? [[ags, outline]] : []));
  return outlines.length > 0 ? (Object.fromEntries(outlines) as object) : undefined;
}
