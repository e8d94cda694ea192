import { breaksSentence } from '../layout';
import { endsWithSentence, isBlank, type Line } from '../lines';
import { lineReason, looksLikeHeading } from '../residue/residue';
import { isTitle } from '../speakers/title-speaker';

/** A block of metadata is not longer than this many lines. */
const longestFrontMatter = 60;
/** So many lines at most stand over a speech without labels. */
const mostHeaderLines = 12;

/** How many lines at the head of a text without labels are metadata and titles; none where no speech follows. */
export function countHeaderLines(lines: readonly Line[]): number {
  const from = countFrontMatter(lines);
  let at = from;
  let last = from;
  for (let seen = 0; at < lines.length && seen < mostHeaderLines; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const next = lines[at + 1];
    if (lineReason(line.words) === null && !looksLikeHeading(line.words) && !isTitle(line.words)) break;
    if (next !== undefined && lineReason(next.words) === null && breaksSentence(line, next)) break;
    seen += 1;
    last = at + 1;
  }
  return lines.slice(last).some((line) => endsWithSentence(line.words)) ? last : from;
}

/** Lines between two rules of hyphens at the very beginning ("title: ...", "date: ..."). */
function countFrontMatter(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => !isBlank(line));
  if (lines[first]?.words !== '---') return 0;
  const close = lines.slice(first + 1, first + longestFrontMatter).findIndex(({ words }) => words === '---');
  return close < 0 ? 0 : first + close + 2;
}
