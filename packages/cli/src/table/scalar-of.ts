import { REFERENCES } from '../validate/rules/references.js';
import { TERMS } from '../validate/rules/terms.js';
import { referenceName, resolve, type SchemaNode } from './schema.js';
import type { Scalar } from './shapes.js';

const SCALAR_DEFINITIONS: Readonly<Record<string, Scalar>> = {
  isoDate: { type: 'date' },
  localTime: { type: 'time' },
  phoneNumber: { type: 'phone' },
  webUrl: { type: 'url' },
  linkUrl: { type: 'url' },
  fileUrl: { type: 'text' },
  ags: { type: 'ags' },
  languageCode: { type: 'language' },
  recordId: { type: 'text' },
  termId: { type: 'text' },
};

/**
 * What a property's cell holds.
 *
 * @param pattern the steps from the database, with `*` for items of lists: `offers.*.topics.*`
 */
export function scalarOf(property: SchemaNode, pattern: string): Scalar {
  const node = resolve(property);
  const matches = ([candidate]: readonly [string, unknown]) => candidate === pattern;
  const term = TERMS.find(matches);
  if (term) return { type: 'term', vocabulary: term[1] };
  const target = REFERENCES.find(matches);
  if (target) return { type: 'reference', target: target[1] };
  if (node.enum) return { type: 'enum', values: node.enum };
  const definition = SCALAR_DEFINITIONS[referenceName(property) ?? ''];
  if (definition) return definition;
  if (node.type === 'boolean') return { type: 'boolean' };
  if (node.type === 'number' || node.type === 'integer') return { type: 'number' };
  if (node.format === 'email') return { type: 'email' };
  if (node.format === 'date-time') return { type: 'moment' };
  const name = pattern.split('.').findLast((step) => step !== '*') ?? '';
  if (name === 'postalCode' || name === 'postalCodes') return { type: 'postcode' };
  return { type: 'text' };
}
