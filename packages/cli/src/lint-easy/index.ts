export { splitCompound } from './compound.js';
export { easyDocument, easyPlainText, type EasyDocument, type EasyText } from './documents.js';
export { lintSentence } from './lint.js';
export { readability, type Readability } from './readability.js';
export { lintDocument, type GroupReport, type LintedSentence, type LintReport } from './report.js';
export type { Finding, RuleId, Severity } from './types.js';
