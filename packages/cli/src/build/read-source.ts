import {
  createOfferDatabase,
  type OfferDatabase,
  type MergeConflict,
  parseDatabase,
  type Problem,
  withDefaultVocabularies,
} from '@kim-widgets/angebote';
import { UsageError } from '../io/io.js';
import { readJson } from '../io/read-json.js';
import { mergeFiles } from '../merge/merge-files.js';

/** A problem and the file it is in. */
export interface FileProblem extends Problem {
  file: string;
}

export interface BuildSource {
  /** Checked as a page would check it, with its vocabularies. */
  database: OfferDatabase;
  problems: FileProblem[];
  /** Where several files contradict each other, and whose record is kept. */
  conflicts: MergeConflict[];
}

/**
 * Reads the databases to build from; several become one as `angebote merge` joins them.
 *
 * @throws UsageError if one is no database
 */
export async function readSource(files: readonly string[]): Promise<BuildSource> {
  const problems: FileProblem[] = [];
  const read = [];
  for (const file of files) {
    const { database, problems: found } = parseDatabase(await readJson(file));
    const fatal = found.find(({ severity }) => severity === 'fatal');
    if (fatal) throw new UsageError(`${file}: ${fatal.message}`);
    problems.push(...found.map((problem) => ({ ...problem, file })));
    read.push({ path: file, database });
  }
  const [only, ...others] = read;
  if (only && others.length === 0) {
    return { database: await withDefaultVocabularies(only.database), problems, conflicts: [] };
  }
  const { database, conflicts } = mergeFiles(read);
  const joined = await withDefaultVocabularies(createOfferDatabase(database));
  return { database: joined, problems, conflicts };
}
