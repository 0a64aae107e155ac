import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import german from 'ajv-i18n';
import type { ValidateFunction } from 'ajv';
import type { Report } from './finding.js';

/** A check of whole databases against the schema; compiled once, as that takes longer than using it. */
export function schemaCheck(schema: object): (database: unknown) => Report[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (database) => {
    validate(database);
    german.de(validate.errors);
    return reports(validate);
  };
}

function reports({ errors }: ValidateFunction): Report[] {
  return (errors ?? []).map(({ instancePath, message = '', params, keyword, data }) => ({
    rule: 'schema',
    path: steps(instancePath),
    message: `${sentence(message)}${found(keyword, params, data)}`,
    cure: cureFor(keyword),
  }));
}

function steps(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}

function found(keyword: string, params: Record<string, unknown>, data: unknown): string {
  if (keyword === 'additionalProperties')
    return ` Unbekannt: „${String(params.additionalProperty)}“.`;
  if (typeof data !== 'string' && typeof data !== 'number') return '';
  const text = String(data);
  return ` Gefunden: „${text.length > 60 ? `${text.slice(0, 60)}…` : text}“.`;
}

function cureFor(keyword: string): string {
  switch (keyword) {
    case 'additionalProperties':
      return 'Vielleicht ein Tippfehler; Eigenes gehört unter „extra“.';
    case 'required':
      return 'Das fehlende Feld ergänzen.';
    case 'enum':
      return 'Einen der erlaubten Werte nehmen; das Schema nennt sie.';
    default:
      return 'Den Wert so schreiben, wie es im Schema beschrieben ist.';
  }
}
