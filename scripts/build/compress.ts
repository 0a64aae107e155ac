import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|html|json|svg|txt)$/;

/** Writes `x.gz` and `x.br` beside each text file, for servers that send what lies ready. */
export async function compressFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((file) => TEXT.test(file))) {
    const bytes = await readFile(folder + name);
    const brotli = {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    };
    await writeFile(`${folder + name}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    await writeFile(`${folder + name}.br`, await promisify(brotliCompress)(bytes, brotli));
  }
}
