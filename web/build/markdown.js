/** As much of Markdown as our own texts use: headings, paragraphs, lists, tables and code. */
import { escaped } from './reference-page.js';

/** @param {string} text one paragraph */
const inline = (text) => text.split(/(`[^`]+`)/).map((part) => (part.startsWith('`')
  ? `<code>${escaped(part.slice(1, -1))}</code>`
  : escaped(part).replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>'))).join('');

/** @param {string} row */
const cells = (row) => row.split('|').slice(1, -1).map((cell) => inline(cell.trim()));

/** @param {string} block lines of one list @param {RegExp} mark what an item begins with */
const items = (block, mark) => block.split(mark).slice(1).map((item) => `<li>${inline(item.trim())}</li>`).join('\n');

/** @param {string} block @returns {string} */
function blockHtml(block) {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (/^- /.test(block)) return `<ul>${items(block, /^- /m)}</ul>`;
  if (/^\d+\. /.test(block)) return `<ol>${items(block, /^\d+\. /m)}</ol>`;
  if (block.startsWith('|')) {
    const [head, , ...rows] = block.split('\n').map(cells);
    return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map(([first, ...rest]) =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></div>`;
  }
  return `<p>${inline(block)}</p>`;
}

/** @param {string} text @returns {string} HTML for the body of a page */
export const markdown = (text) => text.split(/^```.*\n([^]*?)^```$/m).map((part, i) => (i % 2
  ? `<pre tabindex="0"><code>${escaped(part)}</code></pre>`
  : part.trim().split(/\n{2,}/).filter(Boolean).map(blockHtml).join('\n'))).join('\n');
