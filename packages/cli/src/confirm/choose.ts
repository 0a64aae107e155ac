import type { Database } from '@kim-widgets/angebote';
import {
  type CheckedList,
  checkedRecords,
  keyOf,
  type Listed,
  organizationOf,
} from './checked-records.js';

/** Which records; several conditions hold together. */
export interface Choice {
  /** Keys (`offers/sprachcafe`) or ids; empty: any. */
  ids: readonly string[];
  lists: readonly CheckedList[];
  organization?: string | undefined;
  municipality?: string | undefined;
  /** AGS or name of who delivered them. */
  source?: string | undefined;
  isDue?: ((listed: Listed) => boolean) | undefined;
}

/** The records chosen, and what was asked for and is not there. */
export function chooseRecords(
  database: Database,
  choice: Choice,
): { chosen: Listed[]; unknown: string[] } {
  const all = checkedRecords(database);
  const { ids, lists, organization, municipality, source, isDue } = choice;
  const wanted = new Set(ids);
  const names = new Set(all.flatMap((listed) => [keyOf(listed), listed.record.id]));
  const inMunicipality = municipality === undefined ? undefined : placesIn(database, municipality);
  const chosen = all.filter(
    (listed) =>
      (wanted.size === 0 || wanted.has(keyOf(listed)) || wanted.has(listed.record.id)) &&
      (lists.length === 0 || lists.includes(listed.list)) &&
      (organization === undefined || organizationOf(listed) === organization) &&
      (source === undefined || listed.record.source === source) &&
      (inMunicipality?.has(keyOf(listed)) ?? true) &&
      (isDue?.(listed) ?? true),
  );
  return { chosen, unknown: ids.filter((id) => !names.has(id)) };
}

/** Keys of what is in a municipality or for it alone. */
function placesIn(database: Database, ags: string): Set<string> {
  const places = new Set(
    (database.locations ?? [])
      .filter(({ municipality }) => municipality === ags)
      .map(({ id }) => id),
  );
  const isThere = (ids: readonly string[] = []) => ids.some((id) => places.has(id));
  return new Set([
    ...[...places].map((id) => `locations/${id}`),
    ...(database.offers ?? [])
      .filter(
        ({ locations, serviceArea }) =>
          isThere(locations) || serviceArea?.municipalities?.includes(ags),
      )
      .map(({ id }) => `offers/${id}`),
    ...(database.contacts ?? [])
      .filter(({ responsibleFor }) => responsibleFor?.municipalities?.includes(ags))
      .map(({ id }) => `contacts/${id}`),
    ...(database.organizations ?? [])
      .filter(({ municipalities }) => municipalities?.includes(ags))
      .map(({ id }) => `organizations/${id}`),
  ]);
}
