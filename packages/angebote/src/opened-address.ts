import type { OfferDatabase } from './offer-database.js';
import type { BuiltFolder } from './built/folder.js';

/**
 * How much of a database is needed. A plain file always comes whole; of a built folder only what is
 * asked for is downloaded.
 *
 * - `everything`: all records with all their fields
 * - `list`: offers, organizations and locations as far as lists, cards and filters show them; no
 *   contacts, no outlines
 * - `first-cards`: the same, but beyond the first page only what filters need, until the folder's
 *   cards have been asked for
 * - `list-and-records`: the same, with all but the offers in full
 * - `records`: contacts and all else in full, no offers
 */
export type Extent = 'everything' | 'list' | 'first-cards' | 'list-and-records' | 'records';

/** An address whose file has been looked at. */
export interface OpenedAddress {
  /** @throws LoadError */
  database(extent: Extent): Promise<OfferDatabase>;
  /** The folder behind it, if it is a built one. */
  folder?: BuiltFolder;
}
