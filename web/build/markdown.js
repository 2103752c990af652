/** Markdown as our own texts use it. HTML in it is text; a table scrolls in its own box, and its first column names the row. */
import { Marked } from 'marked';

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const marked = new Marked({
  // Nothing becomes a link by itself.
  tokenizer: { url: () => undefined },
  renderer: {
    html: ({ text }) => escaped(text),
    codespan: ({ text }) => `<code>${escaped(text)}</code>`,
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}\n</code></pre>\n`,
    table({ header, rows }) {
      const inline = (/** @type {import('marked').Tokens.TableCell} */ { tokens }) => this.parser.parseInline(tokens);
      return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>
<thead><tr>${header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(([first, ...rest]) =>
    `<tr><th scope="row">${inline(first)}</th>${rest.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></div>\n`;
    },
  },
});

/** @param {string} text @returns {string} HTML for the body of a page */
export const markdown = (text) => /** @type {string} */ (marked.parse(text));

/** @param {string} text one paragraph @returns {string} its HTML, without the paragraph */
export const inlineMarkdown = (text) => /** @type {string} */ (marked.parseInline(text));
