import type { Database } from '@kim-widgets/angebote';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publicPart } from '../export/public-part.js';
import { databaseSchema } from '../schemas.js';
import { REFERENCES, type Target } from '../validate/rules/references.js';

/**
 * What everybody may see of a database: no record, channel or note for professionals; no reference to
 * such a record, since its id alone tells of it; no `extra` and nothing the schema doesn't know, since
 * nobody has said whom that is for.
 */
export function publicDatabase(database: Database): Database {
  const hidden = hiddenIds(database);
  const open = withoutReferences(publicPart(database), hidden);
  keepKnown()(open);
  withoutExtra(open);
  return open;
}

/** Removes what the schema doesn't know, in place. */
function keepKnown(): (database: Database) => void {
  const ajv = new Ajv2020({
    removeAdditional: true,
    allErrors: true,
    strict: false,
    logger: false,
  });
  addFormats(ajv);
  return ajv.compile(databaseSchema);
}

function withoutExtra(database: Database): void {
  delete database.extra;
  for (const list of Object.values(database) as unknown[]) {
    if (!Array.isArray(list)) continue;
    for (const record of list as { extra?: unknown }[]) delete record.extra;
  }
}

/** Ids that only records for professionals have, by their list. */
function hiddenIds(database: Database): Map<Target, ReadonlySet<unknown>> {
  const targets = [...new Set(REFERENCES.map(([, target]) => target))];
  return new Map(
    targets.map((target) => {
      const hidden = new Set<unknown>();
      const open = new Set<unknown>();
      for (const record of database[target] ?? []) {
        const id = 'ags' in record ? record.ags : (record as { id: string }).id;
        const isOpen = (record as { visibility?: string }).visibility !== 'professional';
        (isOpen ? open : hidden).add(id);
      }
      for (const id of open) hidden.delete(id);
      return [target, hidden];
    }),
  );
}

/** The database, changed in place, without references to those ids. */
function withoutReferences(
  database: Database,
  hidden: ReadonlyMap<Target, ReadonlySet<unknown>>,
): Database {
  for (const [path, target] of REFERENCES) {
    const ids = hidden.get(target);
    if (ids && ids.size > 0) removeAt(database, path.split('.'), ids);
  }
  return database;
}

function removeAt(node: unknown, [step = '', ...rest]: string[], ids: ReadonlySet<unknown>): void {
  if (typeof node !== 'object' || node === null) return;
  if (step !== '*') {
    const fields = node as Record<string, unknown>;
    if (rest.length > 0) removeAt(fields[step], rest, ids);
    else if (ids.has(fields[step])) Reflect.deleteProperty(fields, step);
  } else if (Array.isArray(node)) {
    if (rest.length > 0) for (const entry of node) removeAt(entry, rest, ids);
    else node.splice(0, node.length, ...(node as unknown[]).filter((entry) => !ids.has(entry)));
  }
}
