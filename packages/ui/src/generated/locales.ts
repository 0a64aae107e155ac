/* Generated from lit-localize.json by `npm run generate`. Do not edit. */
export const LOCALES = {
  'de-simple': () => import('./locales/de-simple.js'),
  'en': () => import('./locales/en.js'),
  'ar': () => import('./locales/ar.js'),
  'bg': () => import('./locales/bg.js'),
  'fa': () => import('./locales/fa.js'),
  'fr': () => import('./locales/fr.js'),
  'ro': () => import('./locales/ro.js'),
  'ru': () => import('./locales/ru.js'),
  'tr': () => import('./locales/tr.js'),
  'uk': () => import('./locales/uk.js'),
};
