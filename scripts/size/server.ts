import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Certificate } from '../lib/certificate.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
};
const compressed = new Set(['.html', '.js', '.css', '.svg']);

/** The file behind an address, as Hosting finds it: the app, where there is one, stands in for every page that is not a file. */
function fileAt(folder: string, pathname: string): string {
  const path = join(folder, normalize(pathname));
  const isFile = (name: string): boolean => existsSync(name) && statSync(name).isFile();
  return (
    [path, `${path}.html`, join(path, 'index.html'), join(folder, 'app.html')].find(isFile) ??
    join(folder, 'index.html')
  );
}

type Answer = (
  request: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
) => void;

/** Answers with the files of `folder`, packed and kept as `firebase.json` and its CDN have it. */
function answerFrom(folder: string, ahead: boolean): Answer {
  // As a CDN: what was packed once is sent at once.
  const packed = new Map<string, Buffer>();
  const pack = (file: string, content: Buffer): Buffer => {
    const known = packed.get(file) ?? brotliCompressSync(content);
    packed.set(file, known);
    return known;
  };
  for (const name of ahead ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    if (compressed.has(extname(name))) pack(join(folder, name), readFileSync(join(folder, name)));
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, pathname);
    const kind = extname(file);
    const isHashed = pathname.startsWith('/assets/');
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream');
    const isPacked = compressed.has(kind);
    if (isPacked) response.setHeader('Content-Encoding', 'br');
    const content = readFileSync(file);
    response.end(isPacked ? pack(file, content) : content);
  };
}

/**
 * Serves a built app on a free port of 127.0.0.1, in brotli like a CDN; with a certificate over HTTP/2, as Hosting does, and with every
 * file packed ahead. Ends with `server.close()`.
 */
export function serveBuilt(
  folder: string,
  certificate?: Certificate,
): Promise<{ server: Server; url: string }> {
  const answer = answerFrom(folder, certificate !== undefined);
  const server: Server = certificate
    ? createSecureServer(
        { pfx: certificate.pfx, passphrase: certificate.passphrase, allowHTTP1: true },
        answer,
      )
    : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ server, url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}` });
    });
  });
}
