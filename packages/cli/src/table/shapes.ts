import type { Vocabularies } from '@kim-widgets/angebote';
import type { Target } from '../validate/rules/references.js';

/** One value of a cell. */
export type Scalar =
  | { type: 'text' | 'number' | 'boolean' | 'date' | 'time' | 'moment' | 'phone' | 'email' }
  | { type: 'url' | 'ags' | 'postcode' | 'language' }
  | {
      type: 'enum';
      values: readonly (string | number)[];
      /** Where the common labels won't do. */
      labels?: Readonly<Record<string, string>>;
    }
  | { type: 'term'; vocabulary: keyof Vocabularies }
  | { type: 'reference'; target: Target };

/** What a cell holds, and how it is written. */
export type Shape =
  | { kind: 'one'; scalar: Scalar }
  /** Several values, `; ` between them. */
  | { kind: 'many'; scalar: Scalar }
  /** A localized text's words in one language. */
  | { kind: 'text'; language: string }
  /** A list of localized texts in one language, one line each. */
  | { kind: 'texts'; language: string }
  /** Synonyms of one language, `; ` between them. */
  | { kind: 'words'; language: string }
  /** A translation's status and day. */
  | { kind: 'translation'; language: string }
  /** Weekly hours in German words. */
  | { kind: 'hours' }
  /** A list of objects, one line each: `main value | Title: value | …`. */
  | { kind: 'entries'; main: Column; fields: readonly Column[] };

/** One column of a sheet: where its cells belong in a record, and what they hold. */
export interface Column {
  /** Steps from the record to the value; for localized texts without the language. */
  path: readonly string[];
  /** From the schema's titles: "Kosten: Betrag in Euro", "Titel [en]". */
  heading: string;
  /** From the schema's descriptions. */
  description: string;
  required: boolean;
  shape: Shape;
}
