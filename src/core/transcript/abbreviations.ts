/** Before a name or a thing: a full stop after one of these never ends a sentence. */
export const titlesBeforeNames: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'gen', 'sen', 'rep', 'gov', 'lt', 'col', 'capt', 'cmdr', 'rev', 'hon', 'messrs',
  'sgt', 'maj', 'adm', 'pres', 'amb', 'st', 'mt', 'ft', 'fr', 'vs', 'cf', 'e.g', 'i.e', 'viz',
]);

/** Before a number ("No. 2202", "Nov. 9", "p. 55"): a full stop does not end a sentence where a digit follows. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set([
  'no', 'nos', 'art', 'arts', 'sec', 'secs', 'p', 'pp', 'vol', 'ch', 'fig', 'para', 'paras', 'cl', 'approx', 'ca',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'rs',
]);

/** Anywhere: a full stop after one of these ends a sentence only where the next word opens sentences. */
export const otherAbbreviations: ReadonlySet<string> = new Set([
  'inc', 'co', 'corp', 'ltd', 'bros', 'jr', 'sr', 'etc', 'al', 'dept', 'est', 'govt', 'natl', 'assn', 'univ', 'ave', 'blvd',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'bn', 'mln',
]);

/** Words that, with a capital, open a sentence far more often than they stand inside a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'it', 'its', 'we', 'our', 'i', 'my', 'you', 'your', 'he', 'his', 'she',
  'her', 'they', 'their', 'there', 'here', 'and', 'but', 'or', 'so', 'yet', 'if', 'when', 'while', 'where', 'what', 'who', 'why',
  'how', 'which', 'in', 'on', 'at', 'as', 'for', 'from', 'with', 'by', 'to', 'of', 'after', 'before', 'since', 'because',
  'although', 'though', 'however', 'today', 'now', 'then', 'also', 'let', 'no', 'not', 'yes', 'all', 'both', 'many', 'most',
  'some', 'please', 'thank', 'thanks', 'mr', 'mrs', 'ms', 'dr', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'can', 'will',
  'unfortunately', 'therefore', 'first', 'second', 'last', 'another', 'every', 'each', 'once', 'again', 'such', 'during',
]);
