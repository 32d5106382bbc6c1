import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate';

export interface Site {
  readonly port: number;
  /** `https://localhost:3000` */
  readonly address: string;
  close(): Promise<void>;
}

const portsTried = 50;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the built site over https on this machine alone. When a port is taken the next one is tried; port 0 takes any.
 * @throws Error when no port is free.
 */
export async function serve(folder: string, { cert, key }: Pick<Certificate, 'cert' | 'key'>, port: number): Promise<Site> {
  const root = path.resolve(folder);
  const server = createServer({ cert, key }, (request, response) => answer(root, request, response));
  const taken = await listen(server, port);
  return {
    port: taken,
    address: `https://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; port < from + portsTried; port += 1) {
    if (await isFree(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port from ${from} to ${from + portsTried - 1}`);
}

function isFree(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(root, request.url ?? '/');
  const size = file === null ? null : sizeOf(file);
  if (file === null || size === null) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': cacheFor(root, file),
    ...(path.basename(file) === 'workbench.html' ? { 'Content-Security-Policy': "frame-ancestors 'none'" } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file a URL names within the site; null for what would lie outside. */
function fileFor(root: string, url: string): string | null {
  try {
    const { pathname } = new URL(url, 'https://localhost');
    const file = path.join(root, decodeURIComponent(pathname === '/' ? '/workbench.html' : pathname));
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

function sizeOf(file: string): number | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}

/** Files in assets/ change their name with their content; a page names them, so it is never kept. */
function cacheFor(root: string, file: string): string {
  if (path.relative(root, file).startsWith(`assets${path.sep}`)) return 'public, max-age=31536000, immutable';
  return path.extname(file) === '.html' ? 'no-store' : 'no-cache';
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(status));
}
