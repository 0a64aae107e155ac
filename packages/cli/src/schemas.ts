import type { Vocabularies } from '@kim-widgets/angebote';
import databaseSchema from '../../../schemas/angebotsdatenbank.schema.json' with { type: 'json' };
import vocabularies from '../../../schemas/vocabularies.json' with { type: 'json' };

export { databaseSchema };

/** The vocabularies that hold where a database brings none of its own. */
export const defaultVocabularies: Vocabularies = vocabularies;
