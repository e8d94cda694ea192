import { honorifics, labelConnectors, officeWords, placeContinuations } from './role-words';

/** A label's two halves; role is null where none was named. */
export interface NamedRole {
  readonly name: string;
  readonly role: string | null;
}

/**
 * Parts an office from a name: "President of Russia Vladimir Putin", "PRESIDENT BIDEN", "Vladimir Putin, President of
 * Russia", "HOWARD K. SMITH, MODERATOR". A label that is an office and nothing else is its own name.
 */
export function splitRole(label: string): NamedRole {
  const behind = label.match(/^([^,(]+?)\s*(?:,\s*(.+)|\(([^)]+)\))$/);
  const office = behind?.[2] ?? behind?.[3];
  if (behind?.[1] !== undefined && office !== undefined)
    return { name: inTitleCase(behind[1]), role: inTitleCase(office) };
  const words = label.split(/\s+/);
  const end = roleEnd(words);
  if (end === 0 || /^\d+$/.test(words[end] ?? '')) return { name: inTitleCase(label), role: null };
  const role = inTitleCase(withoutArticle(words.slice(0, end)).join(' '));
  return end >= words.length ? { name: role, role } : { name: inTitleCase(words.slice(end).join(' ')), role };
}

/** How many words belong to the role: to the last office word, and through "of ..." after it. */
function roleEnd(words: readonly string[]): number {
  const last = words.findLastIndex((word) => officeWords.has(plain(word)));
  if (last < 0 || honorifics.has(plain(words[0] ?? ''))) return 0;
  return afterPlace(words, last + 1);
}

function afterPlace(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && ['of', 'for', 'to', 'and'].includes(plain(words[at] ?? ''))) {
    at += 1;
    if (plain(words[at] ?? '') === 'the') at += 1;
    at += 1;
    while (placeContinuations.has(plain(words[at] ?? ''))) at += 1;
  }
  return Math.min(at, words.length);
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return plain(words[0] ?? '') === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** Labels in capitals become ordinary names; anything else is left as written. */
function inTitleCase(label: string): string {
  if (/\p{Ll}/u.test(label)) return label.trim();
  const lowered = label.trim().toLowerCase();
  return lowered.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && labelConnectors.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '');
}
