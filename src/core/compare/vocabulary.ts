/** Words for one and the same measure: the first is the key. Own table; a head noun that is absent is its own key. */
export const measureSynonyms: readonly (readonly string[])[] = [
  ['trade', 'turnover', 'commerce'],
  ['investment', 'fdi'],
  ['refugee', 'displaced person', 'idp'],
  ['student', 'undergraduate'],
  ['visitor', 'tourist'],
  ['agreement', 'treaty', 'accord'],
  ['soldier', 'serviceman', 'troop'],
  ['company', 'firm', 'business', 'enterprise'],
  ['job', 'workplace'],
  ['gdp'],
];

/** Heads that only carry another noun: what is counted stands in "of ..." after them or as an adjective before. */
export const transparentHeads: ReadonlySet<string> = new Set([
  'number', 'volume', 'flow', 'figure', 'amount', 'total', 'level', 'value', 'stock', 'growth', 'rise', 'increase', 'fall',
  'decline', 'drop', 'rate', 'sum', 'scale', 'size', 'indicator', 'pace',
]);

/** Names of money: what is counted with them stands elsewhere in the sentence. */
export const currencyNouns: ReadonlySet<string> = new Set([
  'dollar', 'euro', 'rouble', 'ruble', 'yuan', 'renminbi', 'pound', 'yen', 'rupee', 'lira', 'manat', 'tenge', 'won', 'real', 'rand', 'dirham',
  'franc', 'krona', 'krone', 'zloty', 'cent',
]);

/** A general word that the words around it make a measure of its own: "20 million people live in ...". */
export const measuresInContext: readonly { readonly head: string; readonly before?: RegExp; readonly after?: RegExp; readonly key: string }[] = [
  { head: 'person', before: /\bpopulation\b[^.;]*$/i, key: 'population' },
  { head: 'person', after: /^\s*(?:people|inhabitants)?\s*(?:live|lives|living)\b/i, key: 'population' },
];

/** Heads so general that the same word is no sign of the same measure; something else said about them must agree too. */
export const genericHeads: ReadonlySet<string> = new Set([
  'person', 'people', 'man', 'woman', 'citizen', 'case', 'thing', 'item', 'unit', 'project', 'time', 'country', 'place', 'point',
  'step', 'part', 'area', 'region', 'anniversary', 'contract', 'loan', 'cost', 'price', 'year', 'family', 'event', 'meeting', 'visit', 'session',
]);

/** Whoever counts two or three of these speaks of the parties present, not of an amount. */
export const partyNouns: ReadonlySet<string> = new Set([
  'country', 'state', 'nation', 'side', 'party', 'people', 'leader', 'president', 'republic', 'neighbour', 'government', 'counterpart',
  'delegation', 'capital', 'minister', 'friend', 'partner', 'ally', 'economy', 'society',
]);

/** Events whose ordinal says how many there were ("the 30th anniversary"); other ordinals are positions in a text or a list. */
export const countedByOrdinal: ReadonlySet<string> = new Set(['anniversary', 'jubilee', 'birthday']);

/** Words that say nothing about who or what is counted. */
export const emptyWords: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'our', 'their', 'its', 'his', 'her', 'my', 'your', 'this', 'that', 'these', 'those', 'of', 'and', 'or', 'are', 'is',
  'was', 'were', 'has', 'have', 'had', 'been', 'be', 'which', 'who', 'whom', 'them', 'already', 'now', 'currently', 'present', 'today', 'studying', 'study', 'living',
  'teaching', 'taught', 'with', 'between', 'among', 'from', 'in', 'at', 'within', 'across', 'inside', 'on', 'to', 'by', 'for', 'under', 'as',
  'bilateral', 'mutual', 'reciprocal', 'two', 'both', 'total', 'overall', 'country', 'state', 'republic', 'side', 'capital', 'trade',
  'turnover', 'level', 'volume', 'number', 'flow', 'figure', 'amount', 'value', 'year', 'last', 'million', 'billion', 'thousand', 'new', 'great', 'than',
  'more', 'over', 'about', 'some', 'nearly', 'almost', 'signed', 'active', 'there', 'such', 'same', 'each', 'other', 'federation', 'us', 'we', 'term', 'month',
]);

/** "Our" trade, "mutual" investment: between the parties who speak. */
export const bilateralWords = /\b(?:bilateral|mutual|reciprocal|our (?:\w+ )?(?:countries|trade|turnover|relations|cooperation|exports|imports|investments?)|between (?:us|our|the two|both)|our two|each other)\b/i;
