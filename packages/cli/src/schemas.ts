import type { Vocabularies } from '@kim-widgets/angebote';
import schema from '@kim-widgets/schemas/angebotsdatenbank.schema.json' with { type: 'json' };
import vocabularies from '@kim-widgets/schemas/vocabularies.json' with { type: 'json' };

/** The JSON Schema of the Angebotsdatenbank. */
export const databaseSchema: object = schema;

/** The vocabularies that hold where a database brings none of its own. */
export const defaultVocabularies: Vocabularies = vocabularies;
