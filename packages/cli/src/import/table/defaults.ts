import type { Kind } from '../../table/kinds.js';

/**
 * A record with what the schema demands and the row does not say. The name is never invented: it
 * says where the row is.
 *
 * @param where the row in words, for the stand-in of a missing name
 */
export function withRequired(
  record: Record<string, unknown>,
  { list, name }: Kind,
  where: string,
): { record: Record<string, unknown>; missing: string[] } {
  const missing: string[] = [];
  const result = { ...record };
  switch (list) {
    case 'contacts': {
      if (result.role === undefined && result.person !== undefined) {
        result.role = { de: 'Ansprechperson' };
        missing.push('Funktion fehlt; „Ansprechperson“ eingesetzt');
      }
      break;
    }
    case 'locations': {
      if (result.kind === undefined) {
        result.kind = 'office';
        missing.push('Art des Ortes fehlt; „Büro“ angenommen');
      }
      break;
    }
    case 'municipalities': {
      if (result.type === undefined) {
        const isKreis = typeof result.ags === 'string' && result.ags.length === 5;
        result.type = isKreis ? 'kreis' : 'kreisangehoerige_kommune';
        missing.push('Art der Kommune fehlt; aus dem Schlüssel erschlossen');
      }
      break;
    }
    default:
  }
  const named = list !== 'locations' && list !== 'database' && list !== 'vocabularies';
  if (named && name !== undefined && result[name] === undefined) {
    const text = `Ohne Namen (${where})`;
    result[name] = list === 'municipalities' || list === 'places' ? text : { de: text };
    missing.push('ohne Namen oder Titel');
  }
  return { record: result, missing };
}
