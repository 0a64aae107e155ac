import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a webmaster uploads. */
export const RELEASE = `${ROOT}dist/release/`;
/** The demo as a static site for any file server. */
export const DEMO = `${ROOT}dist/demo/`;
