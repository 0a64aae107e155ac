import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { STRICT_POLICY } from './policy.js';

export interface ServeOptions {
  /** Folder whose files are served. */
  folder: string;
  /** Port to listen on; 0 takes any free one. */
  port: number;
  /** Served in place of the folder's files: path (from `/`) → JSON text, or HTML for `.html`. */
  overrides?: Record<string, string>;
}

/** Serves a folder on this machine only, under the strict policy. */
export async function serve(options: ServeOptions): Promise<{ server: Server; url: string }> {
  const files = sirv(options.folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', STRICT_POLICY);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const override = options.overrides?.[pathname];
    if (override !== undefined) {
      const type = pathname.endsWith('.html') ? 'text/html' : 'application/json';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(override);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end('Diese Seite gibt es nicht.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
