/** What the person's browser or mail program may be asked to open. Everything else could start a program. */
const allowedSchemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address to open, in the form the URL parser gives it, or null where it must not be opened. Only an address that
 * says its scheme in plain characters passes: what the parser would quietly repair is refused.
 */
export function openableLink(text: string): string | null {
  if (!/^[a-z]+:[^\s\p{Cc}\p{Cf}\\]+$/iu.test(text)) return null;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!allowedSchemes.has(url.protocol)) return null;
  // "https:evil.example" is repaired by the parser into an address nobody wrote.
  if (url.protocol !== 'mailto:' && !/^https?:\/\/[^/]/i.test(text)) return null;
  // A name or password before the host makes one address look like another.
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
