import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the folder seems to be. */
export const SITE = 'https://kreis.example/';

/** A `fetch` for which a folder is {@link SITE}, and the paths it was asked for. */
export interface FolderFetch {
  fetch: typeof globalThis.fetch;
  requests: string[];
}

export function folderFetch(folder: string): FolderFetch {
  const requests: string[] = [];
  return {
    requests,
    fetch: async (address) => {
      const url = address instanceof Request ? address.url : String(address);
      const path = url.slice(SITE.length);
      requests.push(path);
      try {
        return new Response(await readFile(join(folder, path)));
      } catch {
        return new Response('', { status: 404 });
      }
    },
  };
}
