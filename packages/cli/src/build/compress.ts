import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Files smaller than this are no shorter compressed, or not worth a second file. */
const LEAST = 256;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
const { BROTLI_MIN_WINDOW_BITS, BROTLI_MAX_WINDOW_BITS } = constants;

/** The compressed copies a server can send instead: extension → content. None for tiny files. */
export async function compressedCopies(content: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (content.length < LEAST) return new Map();
  const [gz, br] = await Promise.all([
    gzipAsync(content, { level: 9 }),
    brotliAsync(content, {
      params: {
        [BROTLI_PARAM_QUALITY]: 9,
        [BROTLI_PARAM_SIZE_HINT]: content.length,
        // A window larger than the content only takes time and memory.
        [BROTLI_PARAM_LGWIN]: Math.min(
          BROTLI_MAX_WINDOW_BITS,
          Math.max(BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(content.length + 1)) + 1),
        ),
      },
    }),
  ]);
  return new Map([
    ['.gz', gz],
    ['.br', br],
  ]);
}
