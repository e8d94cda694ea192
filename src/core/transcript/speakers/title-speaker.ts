import type { NamedRole } from '../names/split-role';
import { looksLikeName } from '../labels/label-name';
import { isBlank, type Line } from '../lines';
import { splitRole } from '../names/split-role';

/** So many lines at the head of a text may hold its title. */
const titleLines = 8;

/** "Remarks by President Charles Michel at the press conference ...": whose the words are that no label names. */
const title =
  /^(?:#{1,6}\s+)?(?:(?:opening|closing|keynote|press|doorstep|introductory|prepared|full|joint)\s+)*(?:remarks|speech|address|statement|lecture|intervention)\s+(?:by|of|from)\s+(.{3,100}?)(?=\s+(?:at|on|to|following|in|before|after|during|ahead|upon|for|about|regarding|announcing|with|[-–—])\s|,|:|$)/i;

/** Remarks by two people are nobody's alone. */
const severalPeople = /\s(?:and|&)\s/i;

/** The name of the only speaker, as the title of a speech gives it; null where no title does. */
export function titleSpeaker(lines: readonly Line[]): NamedRole | null {
  for (const line of lines.filter((each) => !isBlank(each)).slice(0, titleLines)) {
    const named = title.exec(line.words.replaceAll('\\_', ' '))?.[1] ?? '';
    const written = named.replace(/^the\s+/i, '').trim();
    if (written.includes(' ') && !severalPeople.test(written) && looksLikeName(written))
      return splitRole(written);
  }
  return null;
}

/** True for a line that says whose the words are. */
export function isTitle(words: string): boolean {
  return title.test(words);
}
