import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Chromium to test in: what `npm start` would use, else `CHROMIUM`, else the one on the PATH. */
export async function browserPath(): Promise<string> {
  const machine = path.resolve(import.meta.dirname, '../run/machine.mjs');
  if (existsSync(machine)) {
    const { findBrowser } = (await import(pathToFileURL(machine).href)) as { findBrowser?: () => unknown };
    const found = await findBrowser?.();
    if (typeof found === 'string') return found;
    if (found && typeof found === 'object' && 'path' in found && typeof found.path === 'string') return found.path;
  }
  return process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}

export interface NetworkRecord {
  port: number;
  /** Every address that something in the browser tried to reach, as `host:port` or a full http address. */
  attempts: string[];
  close(): void;
}

/**
 * A proxy that reaches nothing and writes down who asked. Routes set in Playwright see neither the docked panel nor the worker; a proxy sees
 * every request of the browser that no route answered.
 */
export function recordNetwork(): Promise<NetworkRecord> {
  const attempts: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (head) => {
      const target = head.toString('latin1').split(' ')[1];
      if (target) attempts.push(target);
      socket.end('HTTP/1.1 502 Not reachable from tests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      resolve({ port, attempts, close: () => server.close() });
    });
  });
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
