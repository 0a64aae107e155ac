import type { Database } from '../generated/database.js';
import type { Audience } from '../validity.js';
import type { Columns } from './columns.js';

/** Version of the built folder's files; a reader takes this and earlier numbers before the point. */
export const BUILT_FORMAT = '2.0';

/**
 * `manifest.json` of a built folder: names its other files. They lie beside it under names that hold
 * a hash of their content, so that browsers may keep them. `schemas/built-manifest.schema.json` is
 * its contract.
 */
export interface BuiltManifest {
  /** Marks the file: no Angebotsdatenbank has it. */
  builtFormat: string;
  /** Whom the folder is for; `public` holds nothing professional. */
  audience: Audience;
  /** When the database was generated, if it says so. */
  generated?: string;
  /** Number of records by list. */
  counts: Record<string, number>;
  files: BuiltFiles;
}

/** Paths relative to the manifest. */
export interface BuiltFiles {
  /** {@link BuiltBase}: what every widget needs. */
  base: string;
  /** {@link BuiltList}: what filters and the first cards need. */
  list: string;
  /** {@link BuiltCards}: what all other cards need. Before 2.0 the list had that, too. */
  cards?: string;
  /** {@link BuiltRecords}: contacts, and everything else in full but the offers. */
  records: string;
  /** AGS → outline, if there are any. */
  outlines?: string;
  /** The search index of `@kim-widgets/search`. */
  index: string;
}

/** The database without its long lists: municipalities without outlines, all vocabularies filled in. */
export type BuiltBase = Omit<
  Database,
  'offers' | 'organizations' | 'locations' | 'contacts' | 'bodies' | 'agreements' | 'extra'
>;

/**
 * Offers as far as one filters them, with what they refer to, as columns; the first of them with all
 * that their cards show.
 */
export interface BuiltList extends BuiltCards {
  /** Where the whole offers are, in the order of the list. */
  shards: {
    /** Paths relative to the manifest. */
    files: string[];
    /** Position in the list of each file's first offer. */
    starts: number[];
  };
}

/** Further columns of the same records in the same order. */
export interface BuiltCards {
  offers: Columns;
  organizations: Columns;
  locations: Columns;
}

/** Lists in full, as in the database. */
export type BuiltRecords = Required<
  Pick<Database, 'organizations' | 'locations' | 'contacts' | 'bodies' | 'agreements'>
>;

/** Some whole offers, and in full what they refer to, so that opening one takes one download. */
export type BuiltShard = Required<
  Pick<Database, 'offers' | 'organizations' | 'locations' | 'contacts'>
>;

/** Whether parsed JSON is the manifest of a built folder. */
export function isManifest(json: unknown): json is BuiltManifest {
  return (
    typeof json === 'object' &&
    json !== null &&
    'builtFormat' in json &&
    typeof json.builtFormat === 'string'
  );
}
