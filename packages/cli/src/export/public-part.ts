import type { Database } from '@kim-widgets/angebote';

/** The database without anything for professionals only, whole records and single channels. */
export function publicPart(database: Database): Database {
  return withoutProfessional(database) as Database;
}

function withoutProfessional(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPublic).map(withoutProfessional);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => isPublic(inner))
      .map(([name, inner]) => [name, withoutProfessional(inner)]),
  );
}

function isPublic(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (value as { visibility?: string }).visibility !== 'professional'
  );
}
