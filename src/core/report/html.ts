/** Markup that is safe to print. Only `html` and `trusted` make one, so an unescaped string cannot slip in. */
export class SafeHtml {
  constructor(readonly markup: string) {}
}

type Insert = string | number | SafeHtml | null | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a document; they would only hide what surrounds them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(controls, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function markupOf(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof SafeHtml) return insert.markup;
  if (typeof insert === 'string' || typeof insert === 'number') return escapeHtml(String(insert));
  return insert.map(markupOf).join('');
}

/** A template that escapes everything put into it. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): SafeHtml {
  return new SafeHtml(parts.map((part, position) => part + markupOf(inserts[position] ?? null)).join(''));
}

/** Markup from a renderer that escapes by itself (the Markdown renderer, our own style sheet). */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml(markup);
}
