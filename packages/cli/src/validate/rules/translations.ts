import type { Report, Rule } from '../finding.js';

/** Translations must say how they came about, be up to date, and be there. */
export const translations: Rule = function* ({ database }) {
  const languages = (database.languages ?? []).filter(
    (code) => code !== 'de' && code !== 'de-simple',
  );
  for (const [index, { title, summary, description, translations: states = {} }] of (
    database.offers ?? []
  ).entries()) {
    const present = new Set(
      [title, summary, description].flatMap((text) => Object.keys(text ?? {})),
    );
    present.delete('de');
    for (const language of present) {
      if (states[language]) continue;
      yield {
        rule: 'translation-without-status',
        path: ['offers', index, 'title'],
        message: `ist auf „${language}“ da, ohne zu sagen, ob ein Mensch übersetzt hat.`,
        cure: 'Unter „translations“ den Stand eintragen: human, machine oder stale.',
      } satisfies Report;
    }
    for (const [language, { status }] of Object.entries(states)) {
      if (status !== 'stale') continue;
      yield {
        rule: 'stale-translation',
        path: ['offers', index, 'translations', language],
        message: `wurde auf Deutsch geändert, und „${language}“ noch nicht.`,
        cure: 'Die Übersetzung erneuern und den Stand ändern.',
      } satisfies Report;
    }
    if (!present.has('de-simple')) {
      yield {
        rule: 'missing-easy-german',
        path: ['offers', index, 'title'],
        message: 'gibt es noch nicht in einfachem Deutsch.',
        cure: 'Titel und Zusammenfassung in kurzen Sätzen unter „de-simple“ schreiben.',
      } satisfies Report;
    }
    const missing = languages.filter((language) => !present.has(language));
    if (missing.length === 0) continue;
    yield {
      rule: 'missing-translation',
      path: ['offers', index, 'title'],
      message: `fehlt auf ${missing.join(', ')}.`,
      cure: 'Übersetzen lassen: angebote texts gibt heraus, was fehlt.',
    } satisfies Report;
  }
};
