/** A surrogate without its partner, or NUL: neither survives UTF-8 and JSON unchanged. */
const unstorable = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/g;

/** What a person typed, in a form that every store and export gives back unchanged. */
export function storable(text: string): string {
  return text.replace(unstorable, '\uFFFD');
}

/** One line without space at its ends. */
export function storableLine(text: string): string {
  return storable(text).trim();
}

/** Like `storableLine`, with null for what was left empty. */
export function optionalLine(text: string | null): string | null {
  const line = storableLine(text ?? '');
  return line === '' ? null : line;
}
