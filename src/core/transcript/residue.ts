import type { Line } from './lines';

/** Furniture that web pages leave between paragraphs, as whole lines. */
const webFurniture =
  /^(?:see also|read (?:more|also)|share(?: (?:this|on .*))?|print|listen|related(?: (?:topics|stories|materials))?|advertisement|photos?(?: by)?\b.{0,120}|source: .*|tags?:?.{0,80}|topics:?.{0,80}|watch(?: (?:video|live))?|comments?|subscribe.{0,60}|follow us.{0,60}|back to top|download.{0,60}|loading.{0,5}|published.{0,60}|updated.{0,60}|publication status.*|direct link.*|[*•·–—_\s]{1,20}|<[^>]*>)$/i;

/** "(Applause.)", "[Laughter]": sounds and actions, not words. */
const stageDirection = /^[([](?:[^()[\]]{1,60})[)\]]\.?$/;

/** A heading or link is short; a spoken line of this length would have end punctuation. */
const mostWordsOfHeading = 6;
const longestHeading = 60;

/**
 * Why a line inside a turn is not speech, or null where it is. `previous` and `next` are the neighbouring lines that are
 * not blank. Salutations ("Mr President,") are speech: they end with a comma.
 */
export function residueReason(line: Line, previous: Line | null, next: Line | null): string | null {
  if (webFurniture.test(line.words)) return 'web-page furniture';
  if (stageDirection.test(line.words)) return 'a stage direction';
  if (isShortHeading(line.words) && endsParagraph(previous) && next !== null && endsParagraph(next)) {
    return 'a short line without end punctuation between paragraphs';
  }
  return null;
}

function isShortHeading(words: string): boolean {
  return (
    words.length <= longestHeading &&
    words.split(/\s+/).length <= mostWordsOfHeading &&
    !/[.?!,;:…—–-]["'”’)]*$/.test(words)
  );
}

/** A paragraph ends with a mark and is longer than a heading. */
function endsParagraph(line: Line | null): boolean {
  return line !== null && /[.?!…:]["'”’)]*$/.test(line.words) && line.words.length > longestHeading;
}
