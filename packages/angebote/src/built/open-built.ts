import type { Database } from '../generated/database.js';
import type { FetchOptions } from '../fetch-json.js';
import { LoadError } from '../load-error.js';
import { createOfferDatabase, type OfferDatabase } from '../offer-database.js';
import type { Extent, OpenedAddress } from '../opened-address.js';
import { BuiltFolder } from './folder.js';
import { isManifest } from './manifest.js';

/**
 * Opens a built folder by its manifest.
 *
 * @throws {LoadError} if it is no manifest, or one of a newer format
 */
export function openBuilt(address: string, json: unknown, options: FetchOptions): OpenedAddress {
  if (!isManifest(json)) {
    throw new LoadError('wrong-format', address, 'Das ist kein gebauter Ordner.');
  }
  const folder = new BuiltFolder(address, json, options);
  return { folder, database: (extent) => readDatabase(folder, extent) };
}

async function readDatabase(folder: BuiltFolder, extent: Extent): Promise<OfferDatabase> {
  const [base, parts] = await Promise.all([folder.base(), readParts(folder, extent)]);
  return createOfferDatabase({ ...base, ...parts });
}

async function readParts(folder: BuiltFolder, extent: Extent): Promise<Partial<Database>> {
  switch (extent) {
    case 'everything':
      return readEverything(folder);
    case 'first-cards':
      // What only professionals may see is taken out of whole records.
      return folder.manifest.audience === 'public' ? readList(folder) : readParts(folder, 'list');
    case 'list':
      await folder.cards();
      return readList(folder);
    case 'list-and-records': {
      const [{ offers }, records] = await Promise.all([
        folder.list(),
        folder.records(),
        folder.cards(),
      ]);
      return { ...records, offers };
    }
    case 'records':
      return folder.records();
  }
}

async function readList(folder: BuiltFolder): Promise<Partial<Database>> {
  const { offers, organizations, locations } = await folder.list();
  return { offers, organizations, locations };
}

async function readEverything(folder: BuiltFolder): Promise<Partial<Database>> {
  const [{ municipalities = [] }, outlines, records, offers] = await Promise.all([
    folder.base(),
    folder.outlines(),
    folder.records(),
    folder.allOffers(),
  ]);
  return {
    ...records,
    offers,
    municipalities: municipalities.map((one) => {
      const outline = outlines[one.ags];
      return outline ? { ...one, outline } : one;
    }),
  };
}
