import { fileURLToPath } from 'node:url';

/** Path of a file of real data that is not part of this repository; it may be missing. */
export function realData(name: string): string {
  const folder =
    process.env.KIM_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
  return `${folder}/${name}`;
}
