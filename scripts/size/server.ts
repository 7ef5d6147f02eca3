import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
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

/** Serves a built app on a free port of 127.0.0.1, in brotli like a CDN. Ends with `server.close()`. */
export function serveBuilt(folder: string): Promise<{ server: Server; url: string }> {
  // As a CDN: what was packed once is sent at once.
  const packed = new Map<string, Buffer>();
  const pack = (file: string, content: Buffer): Buffer => {
    const known = packed.get(file) ?? brotliCompressSync(content);
    packed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, pathname);
    const kind = extname(file);
    const content = readFileSync(file);
    response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream');
    if (!compressed.has(kind)) return void response.end(content);
    response.setHeader('Content-Encoding', 'br');
    response.end(pack(file, content));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ server, url: `http://127.0.0.1:${port}` });
    });
  });
}
