export { main, run } from './main.js';
export {
  integreatDatabase,
  type ImportNote,
  type IntegreatImport,
} from './import/integreat/to-database.js';
export { readPages, type IntegreatPage } from './import/integreat/pages.js';
