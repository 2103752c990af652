// Pages of other people with the widget in them, served under the policy that a test asks for.

import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The parts of dist/ that a host places on its own server. */
const PLACED = ['widget', 'widget.json', 'bridge.js', 'embed.html', 'embed.js'];

/**
 * Serves files of a host with the widget beside them.
 * @param {Record<string, string>} files by name; a name may have folders
 * @param {Record<string, string>} [headers] instead of those of the development server
 */
export async function host(files, headers = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'amps-host-'));
  for (const name of PLACED) symlinkSync(join(dist, name), join(dir, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const server = await serve({ dir, port: 0, headers });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(dir, { recursive: true });
    },
  };
}

/**
 * A page around the widget.
 * @param {{head?: string, body?: string, attributes?: string, scripts?: string[], css?: string[]}} parts
 */
export const hostPage = ({
  head = '', body = '<amps-health-score></amps-health-score>', attributes = 'lang="en"', css = [],
  scripts = ['widget/amps-health-score.js'],
}) => `<!doctype html>
<html ${attributes}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Host</title>
  <link rel="icon" href="data:,">
  ${css.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
  ${head}
  ${scripts.map((file) => `<script type="module" src="${file}"></script>`).join('\n')}
</head>
<body><main><h1>Host</h1>${body}</main></body>
</html>`;
