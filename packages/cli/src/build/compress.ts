import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Files smaller than this are no shorter compressed, or not worth a second file. */
const LEAST = 256;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;

/**
 * The largest window, as a power of two, for which brotli takes little memory; larger ones cost 33 MB
 * a file, and more time than the compression itself. It suffices for what fits into it.
 */
const SMALL_WINDOW = 16;
const FITS = 2 ** SMALL_WINDOW - 16;

/** The compressed copies a server can send instead: extension → content. None for tiny files. */
export async function compressedCopies(content: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (content.length < LEAST) return new Map();
  const [gz, br] = await Promise.all([
    gzipAsync(content, { level: 9 }),
    brotliAsync(content, {
      params: {
        [BROTLI_PARAM_QUALITY]: 9,
        [BROTLI_PARAM_SIZE_HINT]: content.length,
        ...(content.length <= FITS && { [BROTLI_PARAM_LGWIN]: SMALL_WINDOW }),
      },
    }),
  ]);
  const copies: [string, Uint8Array][] = [
    ['.gz', gz],
    ['.br', br],
  ];
  // Pictures are packed already.
  return new Map(copies.filter(([, copy]) => copy.length < content.length));
}
