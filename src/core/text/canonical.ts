const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The one form of a text that is stored, hashed, shown and pointed into: no byte order mark, line feeds only, and
 * U+FFFD for NUL and for a surrogate that stands alone. Letters are left as written (no NFC): a quote must equal its source.
 */
export function canonicalise(decoded: string): string {
  const withoutMark = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  return withoutMark.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').replace(loneSurrogate, '\uFFFD');
}
