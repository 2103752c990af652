/** Serves dist/ on this machine, under the strict policy that the widget promises to live with. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export const STRICT_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
  + "connect-src 'self'; img-src 'self' data:; frame-src 'self'; manifest-src 'self'; worker-src 'self'; "
  + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html amps-offline amps-tables 'allow-duplicates'";

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Port 0 takes any free one; a header set to '' is not sent.
 * @param {{dir?: string, port?: number, headers?: Record<string, string>}} [options]
 * @returns {Promise<{port: number, url: string, close: () => Promise<void>}>}
 */
export async function serve({ dir = DIST, port = 8080, headers = {} } = {}) {
  // Where a compressed file lies beside a file, it is sent.
  const files = sirv(dir, { dev: true, brotli: true });
  const all = { 'Content-Security-Policy': STRICT_CSP, 'X-Content-Type-Options': 'nosniff', ...headers };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(all)) if (value) response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      const page = join(dir, '404.html');
      if (!/\btext\/html\b/.test(request.headers.accept ?? '') || !existsSync(page)) {
        response.end('Not found');
        return;
      }
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      // It is shown at any depth: its addresses begin at the root, which is the site here.
      response.end(readFileSync(page, 'utf8').replace(/(href|src)="(?![a-z]+:|#|\/)(?:\.\/)?/g, '$1="/'));
    });
  });
  const listening = await listen(server, port);
  return {
    port: listening,
    url: `http://127.0.0.1:${listening}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/**
 * Takes the port, or the next free one after it.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
  const { url } = await serve({ port: Number(values.port) });
  console.log(`AMPS calculator: ${url}`);
}
