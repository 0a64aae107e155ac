/* Generated from schemas/explainer.schema.json by `npm run generate`. Do not edit. */

/**
 * Inhalt des Erklärers: Was <kim-explainer> zeigt. Zwei Arten von Dateien: ein Sprach-Paket (alle Sätze einer Sprache) und die Datei einer Kommune (eigene Tatsachen, Reihenfolge, Änderungen). Alle Texte sind reiner Text, kein HTML.
 */
export type ExplainerFile = Pack | LocalContent;
