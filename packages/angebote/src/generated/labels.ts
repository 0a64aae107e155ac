/* Generated from schemas/vocabularies.json by `npm run generate`. Do not edit. */
export const LABELS: Record<string, () => Promise<{ labels: Record<string, string> }>> = {
  'de-simple': () => import('./labels/de-simple.js'),
  'en': () => import('./labels/en.js'),
  'ar': () => import('./labels/ar.js'),
  'bg': () => import('./labels/bg.js'),
  'fa': () => import('./labels/fa.js'),
  'fr': () => import('./labels/fr.js'),
  'ro': () => import('./labels/ro.js'),
  'ru': () => import('./labels/ru.js'),
  'tr': () => import('./labels/tr.js'),
  'uk': () => import('./labels/uk.js'),
};
