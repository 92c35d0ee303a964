import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersOf } from '../../src/publish/hosting/securityHeaders.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
};

/** A server of a folder that a test may change, slow down or switch off. */
export interface FolderServer {
  /** Where it serves, without a slash at its end: http://127.0.0.1:53211 */
  readonly origin: string;
  /** The folder that is served from now on. */
  folder: string;
  /** Answers a request itself where it returns true. */
  intercept: (path: string, response: ServerResponse) => boolean;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port as a well configured host does: precompressed, with the headers of `src/publish/hosting`. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    if (!served.intercept(path, response)) answer(request, response, served.folder, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const served: FolderServer = {
    // A server on a port has an address of this kind.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    intercept: () => false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return served;
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, path: string): void {
  const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isThere = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
  const file = isThere ? wanted : join(folder, '404.html');
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = [
    { name: 'br', file: `${file}.br` },
    { name: 'gzip', file: `${file}.gz` },
  ].find(({ name, file: compressed }) => accepted.includes(name) && existsSync(compressed));
  const body = encoding?.file ?? file;
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(body).size,
    ...(encoding ? { 'Content-Encoding': encoding.name } : {}),
    Vary: 'Accept-Encoding',
    ...headersOf(path),
  });
  createReadStream(body).pipe(response);
}
