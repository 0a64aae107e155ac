import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { STRICT_POLICY } from '../../scripts/policy.js';

/** Path on the server, from `/`, → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export const BYTE_TYPES = ['page', 'script', 'data', 'styles', 'images'] as const;
export type ByteType = (typeof BYTE_TYPES)[number];

interface Kind {
  mime: string;
  type: ByteType;
  /** Whether servers compress it. */
  text: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  '.html': { mime: 'text/html; charset=utf-8', type: 'page', text: true },
  '.js': { mime: 'text/javascript; charset=utf-8', type: 'script', text: true },
  '.css': { mime: 'text/css; charset=utf-8', type: 'styles', text: true },
  '.json': { mime: 'application/json; charset=utf-8', type: 'data', text: true },
  '.bin': { mime: 'application/octet-stream', type: 'data', text: true },
  '.svg': { mime: 'image/svg+xml', type: 'images', text: true },
  '.png': { mime: 'image/png', type: 'images', text: false },
  '.jpg': { mime: 'image/jpeg', type: 'images', text: false },
  '.webp': { mime: 'image/webp', type: 'images', text: false },
};

/** What was sent since the last look: bodies as they travelled, without headers. */
export interface Sent {
  requests: number;
  bytes: Record<ByteType, number>;
  /** Paths that led to nothing. */
  missing: string[];
}

export interface GzipServer {
  url: string;
  /** Serves these files from now on. */
  show(files: Files, options: { strict: boolean }): void;
  /** What was sent since the last call. */
  takeSent(): Sent;
  close(): Promise<void>;
}

/**
 * Serves files from memory as a server of a municipality would, compressed beforehand, so that no
 * measured time is the compressor's. Counts what it sends: a worker's downloads, too.
 */
export async function startGzipServer(): Promise<GzipServer> {
  let shown: Files = new Map();
  let strict = true;
  let sent = nothingSent();
  const packed = new WeakMap<Files, Map<string, Uint8Array>>();

  const packedOf = (path: string, content: string | Uint8Array): Uint8Array => {
    const ready = packed.get(shown) ?? new Map<string, Uint8Array>();
    packed.set(shown, ready);
    const bytes = ready.get(path) ?? gzipSync(content, { level: 9 });
    ready.set(path, bytes);
    return bytes;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = shown.get(pathname);
    const kind = KINDS[extname(pathname)];
    sent.requests++;
    if (content === undefined || !kind) {
      sent.missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const body = kind.text ? packedOf(pathname, content) : content;
    sent.bytes[kind.type] += body.length;
    response.writeHead(200, {
      'Content-Type': kind.mime,
      'Content-Length': body.length,
      ...(kind.text && { 'Content-Encoding': 'gzip' }),
      ...(strict && { 'Content-Security-Policy': STRICT_POLICY }),
      'Cache-Control': 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show: (files, options) => {
      shown = files;
      strict = options.strict;
      for (const [path, content] of files) if (KINDS[extname(path)]?.text) packedOf(path, content);
    },
    takeSent: () => {
      const taken = sent;
      sent = nothingSent();
      return taken;
    },
    close: () => closed(server),
  };
}

function nothingSent(): Sent {
  const bytes = Object.fromEntries(BYTE_TYPES.map((type) => [type, 0])) as Record<ByteType, number>;
  return { requests: 0, bytes, missing: [] };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
