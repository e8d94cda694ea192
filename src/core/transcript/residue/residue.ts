import { isUpperAt } from '../../text/letters';
import { endsWithSentence, type Line } from '../lines';
import { directionReason } from './stage-direction';
import type { ResidueReason } from '../transcript';

function wholeLine(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})$`, 'i');
}

const networks =
  'facebook|twitter|tweet|x|whatsapp|telegram|linkedin|e-?mail|print|copy link|vk|instagram|youtube|reddit|share';

/** Furniture that web pages leave between paragraphs, as whole lines without the mark of a sentence. */
const webFurniture = wholeLine(
  'see also:?|read (?:more|also|next|in full).{0,80}|share(?: (?:this|on|via|with).{0,60})?:?',
  `(?:${networks})(?:[\\s,|/•·]+(?:${networks})){0,8}|tweet this|print this.{0,20}|listen(?: to this.{0,60})?`,
  'related(?: (?:topics|stories|materials|articles|content|links|documents|news))?:?|recommended(?: for you)?',
  'advertisement|sponsored(?: content)?|tags?:?.{0,80}|topics?:.{0,80}|watch(?: (?:video|live|now|the video|on youtube))?',
  'comments?(?: \\(\\d+\\))?|leave a comment|subscribe.{0,60}|sign up (?:for|to).{0,60}|newsletter|follow us.{0,60}',
  'back to (?:top|news|list|transcripts).{0,30}|skip to (?:main )?content|(?:main )?menu|search|next|previous|contents',
  '(?:next|previous) (?:article|post|page|story|transcript).{0,80}|home(?:\\s?[>›»/|]\\s?.{1,120})+',
  'you (?:might|may) also like.{0,20}|more (?:on|from) (?:this|the).{0,40}|most (?:read|popular|viewed)',
  'ads?|\\d{1,3}[ -]min(?:ute)?s?(?: to)? read|stay (?:connected|informed)|(?:sign|log) (?:up|in|out)|register|donate|opt in.{0,80}',
  'load(?:ing)? more|loading|download.{0,60}|text version|accept(?: all)? cookies|terms (?:of use|and conditions).{0,40}',
  'check against delivery|as (?:prepared for delivery|delivered)|for immediate release|embargoed .{0,60}',
  '(?:unofficial )?translation|press (?:office|release|contact)s?\\b.{0,120}|.{0,80}\\btel\\.?:? ?[+(\\d].{0,60}',
  'privacy policy.{0,40}|publication status.{0,60}|published in sections?.{0,80}|direct link.{0,100}',
  'publication date.{0,60}|published(?: on| at|:).{0,60}|(?:last )?updated(?: on| at|:).{0,60}',
  '<[^<>]{1,200}>|!\\[[^\\]]*\\]\\([^)]*\\)|\\[[^\\]]*\\]\\((?:https?:|/|#)[^)]*\\)|(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w{2,6}(?: [-|–] .{1,80})?',
);
/** Behind these words a page lists the titles of others. */
const linksFollow =
  /^(?:see also|read (?:more|also|next)|related|recommended|more (?:on|from)|most (?:read|popular))\b/i;

/** True for a line behind which a page lists the titles of others ("See also"). */
export function opensLinks(words: string): boolean {
  return linksFollow.test(words);
}

/** Furniture that may hold whole sentences: captions, credits, rights. */
const captions = wholeLine(
  '(?:photos?|video|image|picture|caption|credit|file photo)(?: (?:by|credit|courtesy of))?\\s?[:©/|].{0,200}',
  'get (?:the|our) (?:latest|best|top|daily).{0,80}(?:inbox|e-?mail|newsletter)s?\\.?',
  'photos?(?: by\\b.{0,120})?|source: .{0,160}|all rights reserved.{0,60}|(?:©|\\(c\\)|copyright ).{0,120}|loading\\.{3}',
);
const editorsNote = /^(?:note|editor['’]s note|correction|editorial note):\s/i;
/** Only lines up to this length can be furniture. */
const longestFurniture = 260;

const rule = /^[*•·–—_=#~\s-]{1,80}$/;
const pageNumber =
  /^(?:\d{2}-\d{5}\s+\d{1,3}\/\d{1,3}|\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}|\{time\}\s*\d{3,4}|[-–—]\s?\d{1,4}\s?[-–—]|(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}|\[{1,2}page\b.{1,20}\]{1,2})$/i;
const clock =
  /^(?:\(?\[?(?:at\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]?\)?\s?(?:[ap]\.?\s?m\.?)?(?:\s?\(?(?:[A-Z]{2,4}|local time|Moscow time)\)?)?|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s*-+>.{4,80})$/i;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const datelineEnd = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.’'-]*,?\\s){0,8}|.{0,60}[,|—–-]\\s?)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s${month},?\\s\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?:[,|\\s–—-]+\\d{1,2}[:.]\\d{2}.{0,20})?$`,
  'iu',
);
const endMark =
  /^\W{0,3}(?:END(?: OF (?:TRANSCRIPT|INTERVIEW|TEXT|REMARKS|VIDEO|AUDIO|RECORDING))?\b\W{0,40}(?:\d{1,2}:\d{2}.{0,24})?|-\s?30\s?-|\[?end of (?:the )?(?:transcript|interview|text|remarks|recording)\]?)\W{0,3}$/;
const clerk =
  /^The (?:(?:senior |assistant )?(?:legislative |bill |reading )?clerk (?:read|called|proceeded|reported)\b.{0,80}|.{1,60} (?:was|were) (?:agreed to|ordered to be printed|laid on the table|rejected)\b.{0,60}|(?:meeting|session|sitting|debate) (?:was called to order|rose|was adjourned|adjourned|was suspended|resumed|was closed|closed|was opened|opened)(?: at .{1,30})?)$|^.{3,160} (?:was|were) escorted (?:into|in|from|out|to)\b.{0,80}$/;

/** What every note of the clerk has; looked for first, since the form reads far into each line. */
function mayBeClerk(words: string): boolean {
  return words.startsWith('The ') || words.includes(' escorted ');
}

/** The mark that ends a transcript ("END 3:05 P.M. EDT"); what follows is not the last speaker's. */
export function isEndMark(words: string): boolean {
  return words.length <= 80 && endMark.test(words);
}

/** "###", "# # #": how press releases close. */
const pressMark = /^#(?:\s?#){2}$/;

/** "3:01 P.M. EDT"; a time without it may be a time code, behind which speech goes on. */
const hour = /\d\s?[ap]\.?\s?m\b/i;

/** True for a line that may close a text: a mark of its end, or the hour at which it ended. */
export function closesText(words: string): boolean {
  return isEndMark(words) || pressMark.test(words) || (hour.test(words) && clock.test(words));
}

/** Why a line is not speech whatever stands around it; null where it may be. */
export function lineReason(words: string): ResidueReason | null {
  if (words.length > longestFurniture) return null;
  const first = words.charAt(0);
  if (first === '(' || first === '[' || words.startsWith('*(') || words.startsWith('*['))
    return bracketReason(words);
  if (isEndMark(words)) return 'an end mark';
  if (rule.test(words)) return 'a rule';
  if (first === '#' && /^#{1,6}\s+\S/.test(words)) return 'a heading';
  if (/\d/.test(words)) {
    if (pageNumber.test(words)) return 'a page number';
    if (clock.test(words)) return 'a time';
    if (datelineEnd.test(words)) return 'a date line';
  }
  if (mayBeClerk(words) && clerk.test(words)) return 'a note of the record';
  if (editorsNote.test(words)) return 'an editor’s note';
  if (captions.test(words)) return 'a caption or credit';
  return !endsWithSentence(words) && webFurniture.test(words) ? 'web-page furniture' : null;
}

/** A line in brackets from end to end. */
function bracketReason(words: string): ResidueReason | null {
  if (pageNumber.test(words)) return 'a page number';
  if (clock.test(words)) return 'a time mark';
  if (webFurniture.test(words)) return 'web-page furniture';
  const whole = /^\*?[([][^()[\]]+[)\]]\*?\.?\*?$/.test(words);
  return whole ? directionReason(words.replace(/\.$/, ''), true) : null;
}

/** A heading or link is short; a spoken line of this length would have end punctuation. */
const mostWordsOfHeading = 6;
const mostWordsOfTitle = 14;
const longestHeading = 60;
const longestTitle = 120;

/** Could be a heading by its own look: short, no mark at its end, a capital or digit at its head. */
export function looksLikeHeading(words: string): boolean {
  if (
    words.length > longestTitle ||
    /[.?!,;:…—–-]["'”’)]*$/.test(words) ||
    !/^["“'‘]?[\p{Lu}\d]/u.test(words)
  )
    return false;
  const count = words.split(/\s+/).length;
  if (count <= mostWordsOfHeading && words.length <= longestHeading) return true;
  return count <= mostWordsOfTitle && isTitle(words);
}

const smallInTitles =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|with|by|from|as|into|over|after|before|vs\.?|via|is|its)$/;

/** All capitals, or every word of weight with a capital. */
function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => smallInTitles.test(word) || !/^["“'‘(]?\p{Ll}/u.test(word));
}

/** Title or capitals, of two words and more: a heading even beside short paragraphs. */
function isStrongHeading(words: string): boolean {
  return (
    /\s/.test(words) &&
    isTitle(words) &&
    isUpperAt(words, 0) &&
    !/^(?:Thank|Mr|Mrs|Ms|Dear|Good|Yes|No|I)\b/.test(words)
  );
}

/**
 * Why a paragraph inside a turn is not speech, or null where it is: a short line without end punctuation between
 * paragraphs. Salutations ("Mr President,") are speech: they end with a comma.
 */
export function headingReason(words: string, previous: Line | null, next: Line | null): ResidueReason | null {
  if (previous === null || next === null || !looksLikeHeading(words)) return null;
  const reason: ResidueReason = 'a short line without end punctuation between paragraphs';
  if (numberedHeading.test(words) && isProse(next, 0)) return reason;
  if (isStrongHeading(words) && endsWithSentence(previous.words) && isProse(next, 0)) return reason;
  const short = words.split(/\s+/).length <= mostWordsOfHeading;
  return short && isProse(previous, longestHeading) && isProse(next, longestHeading) ? reason : null;
}

/** "2. Budget outturn", as minutes number their items. */
const numberedHeading = /^\d{1,2}\.?\d?\.?\s+\p{Lu}\p{Ll}/u;

/** A paragraph ends with a mark and is longer than a heading. */
function isProse(line: Line, longerThan: number): boolean {
  return line.words.length > longerThan && (endsWithSentence(line.words) || line.words.endsWith(':'));
}
