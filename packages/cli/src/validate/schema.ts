import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import german from 'ajv-i18n';
import type { ValidateFunction } from 'ajv';
import { FORMAT_VERSION, isNewerFormat } from '@kim-widgets/angebote';
import type { Report } from './finding.js';

/**
 * A check of whole databases against the schema; compiled once, as that takes longer than using it.
 * Fields the schema lacks are mistakes, unless the file says that it has a later 1.x.
 */
export function schemaCheck(schema: object): (database: unknown) => Report[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (database) => {
    validate(database);
    german.de(validate.errors);
    return reports(validate, isLater(database));
  };
}

function reports({ errors }: ValidateFunction, later: boolean): Report[] {
  return (errors ?? []).map(({ instancePath, message = '', params, keyword, data }) => {
    const path = steps(instancePath);
    if (later && keyword === 'additionalProperties') {
      return { rule: 'newer-field', path, message: unknownField(params), cure: LATER };
    }
    return {
      rule: 'schema',
      path,
      message: `${sentence(message)}${found(keyword, params, data)}`,
      cure: cureFor(keyword),
    };
  });
}

const LATER = `Dieses Werkzeug kennt das Format bis ${FORMAT_VERSION} und prüft dieses Feld nicht.`;

/** Whether a file says that its format is a later one than this tool's, of the same major version. */
function isLater(database: unknown): boolean {
  const { formatVersion } = (database ?? {}) as { formatVersion?: unknown };
  const minor = (version: string) => version.split('.')[1] ?? '0';
  return (
    typeof formatVersion === 'string' &&
    !isNewerFormat(formatVersion, FORMAT_VERSION) &&
    Number(minor(formatVersion)) > Number(minor(FORMAT_VERSION))
  );
}

function unknownField(params: Record<string, unknown>): string {
  return `Unbekannt: „${String(params.additionalProperty)}“.`;
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
  if (keyword === 'additionalProperties') return ` ${unknownField(params)}`;
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
