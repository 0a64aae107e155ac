export { main, run } from './main.js';
export {
  integreatDatabase,
  type ImportNote,
  type IntegreatImport,
} from './import/integreat/to-database.js';
export { readPages, type IntegreatPage } from './import/integreat/pages.js';
export { databaseSchema, defaultVocabularies } from './schemas.js';
export { schemaCheck } from './validate/schema.js';
export { validate, type ValidateOptions } from './validate/validate.js';
export type { Finding, RuleName, Severity } from './validate/finding.js';
