import MarkdownIt from 'markdown-it';
import { trusted, type SafeHtml } from './html';
import { isAllowedLink } from './links';

const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true });
renderer.disable('image');
renderer.validateLink = isAllowedLink;

/** A note's Markdown as markup: no raw HTML, no pictures, links only with an allowed scheme. */
export function renderNote(body: string): SafeHtml {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return trusted(renderer.render(body.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')));
}

/** "javascript" and "vbscript" are the longest that are looked for. */
const longestScheme = 10;

/** Text that keeps its meaning in a Markdown file: signs that would start markup are made plain, `<` cannot open a tag. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_[\]#|~])/g, '\\$1')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/:(?=\/\/|[^\s])/g, (sign, at: number, whole: string) =>
      /(?:javascript|data|vbscript|file)$/i.test(whole.slice(Math.max(at - longestScheme, 0), at))
        ? '&#58;'
        : sign,
    );
}

/** Several paragraphs, each escaped by itself, as a quotation. */
export function quoteMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
}

/** A table with a heading row; cells are escaped already. */
export function tableMarkdown(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** An address as a link where its scheme is allowed, else as text. */
export function addressMarkdown(address: string): string {
  return isAllowedLink(address) && !/[()[\]]/.test(address) ? `<${address}>` : escapeMarkdown(address);
}
