import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UsageError } from '../../io/io.js';
import { type Limits, tooMuch } from '../../io/limits.js';

/**
 * Looks through a workbook's parts as a stream before anything of it is kept in memory: how large it
 * is unpacked, how many rows its sheets have, how long its texts are, and whether it declares
 * entities, which no spreadsheet program does.
 *
 * @throws UsageError that says what is too much and how to allow it
 */
export async function inspectWorkbook(path: string, limits: Limits): Promise<void> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(
    (error: unknown) => {
      throw new UsageError(`${path} ist keine Excel-Datei (.xlsx): ${reason(error)}.`);
    },
  );
  try {
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += await inspectEntry(zip, entry, path, limits, limits.bytes - unpacked);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} ist beschädigt oder keine Excel-Datei: ${reason(error)}.`);
  } finally {
    zip.close();
  }
}

async function inspectEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  limits: Limits,
  left: number,
): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0;
  const tooLarge = () =>
    tooMuch(path, `ausgepackt größer als ${Math.round(limits.bytes / 1_000_000)} MB`, '--max-mb');
  if (entry.uncompressedSize > left) throw tooLarge();
  const isSheet = /worksheets\/[^/]+\.xml$/.test(entry.fileName);
  const isXml = /\.(xml|rels)$/.test(entry.fileName);
  let bytes = 0;
  let rows = 0;
  let run = 0;
  let head = '';
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > left) throw tooLarge();
      if (!isXml) continue;
      const text = head + chunk.toString('latin1');
      if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
        throw new UsageError(
          `${path}: „${entry.fileName}“ erklärt eigene Zeichenfolgen (DOCTYPE); das tut keine Tabelle.`,
        );
      }
      if (isSheet) rows += text.split('<row').length - 1 - (head.split('<row').length - 1);
      if (rows > limits.rows)
        throw tooMuch(path, `ein Blatt hat mehr als ${limits.rows} Zeilen`, '--max-rows');
      run = longestRun(chunk, run, limits.cell);
      if (run > limits.cell)
        throw tooMuch(path, `eine Zelle hat mehr als ${limits.cell} Zeichen`, '--max-cell');
      // A tag may lie across two chunks.
      head = text.slice(-10);
    }
  } finally {
    stream.destroy();
  }
  return bytes;
}

/** Bytes since the last `<`, going on from the chunk before; the most there were, once over the limit. */
function longestRun(chunk: Buffer, before: number, limit: number): number {
  let start = 0;
  let run = before;
  for (let at = chunk.indexOf(60); at >= 0; at = chunk.indexOf(60, start)) {
    run += at - start;
    if (run > limit) return run;
    run = 0;
    start = at + 1;
  }
  return run + chunk.length - start;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
