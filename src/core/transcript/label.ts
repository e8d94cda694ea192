import { genericLabels, honorifics, labelConnectors, notSpeakers, officeWords } from './role-words';
import { splitRole, type NamedRole } from './split-role';

/** A possible speaker label at the start of a line. */
export interface LabelCandidate extends NamedRole {
  /** Characters of the line the label takes, colon included. */
  readonly length: number;
  /** Sure by its form; otherwise it must come again or name a speaker who is known already. */
  readonly sure: boolean;
}

/** Longer runs before a colon are sentences, not names with offices. */
const longestLabel = 90;
const mostWords = 12;

const beforeColon = new RegExp(
  `^(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\s+)?([^:]{1,${longestLabel}}?)\\s*:(?=\\s|$)`,
);

/** Reads a label `Role Name:` or `Name:` at the start of a line; null where the line opens with ordinary words. */
export function readLabel(line: string): LabelCandidate | null {
  const found = line.slice(0, longestLabel + 20).match(beforeColon);
  const label = found?.[1]?.trim();
  if (found === null || label === undefined || !looksLikeName(label)) return null;
  return { ...splitRole(label), length: found[0].length, sure: isSure(label) };
}

/** Every word capitalised or a connector, no sentence punctuation, and not an opening that is known to be none. */
function looksLikeName(label: string): boolean {
  const words = label.split(/\s+/);
  if (words.length > mostWords || /[?!;"“”]/.test(label) || /\.\s+\p{Ll}/u.test(label)) return false;
  if (notSpeakers.has(bare(words[0] ?? '')) || isSalutation(label)) return false;
  return /^\p{Lu}/u.test(label) && words.every(fitsLabel) && !/[^.\s]{4,}\.(\s|$)/.test(label);
}

function fitsLabel(word: string): boolean {
  return (
    labelConnectors.has(bare(word)) ||
    /^[("'’]?(?:\p{Lu}|\d)/u.test(word) ||
    /^\p{Ll}{1,2}[-'’]\p{Lu}/u.test(word) ||
    /^\p{Lo}/u.test(word)
  );
}

/** "Mr President:" speaks to someone; "THE PRESIDENT:" names the speaker. */
function isSalutation(label: string): boolean {
  const words = label.split(/\s+/).map(bare);
  return words.length === 2 && honorifics.has(words[0] ?? '') && officeWords.has(words[1] ?? '');
}

function isSure(label: string): boolean {
  const words = label.split(/\s+/).map(bare);
  const named = words.filter((word) => !labelConnectors.has(word)).length;
  if (words.some((word) => officeWords.has(word)) || honorifics.has(words[0] ?? '')) return true;
  return (
    genericLabels.has(words[0] ?? '') ||
    (named >= 2 && named <= 4 && !/\d/.test(label)) ||
    !/\p{Ll}/u.test(label)
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,()]/g, '');
}
