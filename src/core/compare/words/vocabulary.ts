import { endsNounPhrase } from '../../figures/tables/function-words';

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
  'number',
  'volume',
  'flow',
  'figure',
  'amount',
  'total',
  'level',
  'value',
  'stock',
  'growth',
  'rise',
  'increase',
  'fall',
  'decline',
  'drop',
  'reduction',
  'decrease',
  'cut',
  'expansion',
  'contraction',
  'surge',
  'jump',
  'rate',
  'sum',
  'scale',
  'size',
  'indicator',
  'length',
  'capacity',
  'target',
  'task',
  'objective',
  'goal',
  'aim',
  'ambition',
  'record',
  'average',
  'pace',
]);

/** Names of money: what is counted with them stands elsewhere in the sentence. */
export const currencyNouns: ReadonlySet<string> = new Set([
  'dollar',
  'euro',
  'rouble',
  'ruble',
  'yuan',
  'renminbi',
  'pound',
  'yen',
  'rupee',
  'lira',
  'manat',
  'tenge',
  'won',
  'real',
  'rand',
  'dirham',
  'franc',
  'krona',
  'krone',
  'zloty',
  'cent',
]);

/** A general word that the words around it make a measure of its own: "20 million people live in ...". */
export const measuresInContext: readonly {
  readonly head: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The words that are counted. */
  readonly counted?: RegExp;
  readonly key: string;
  readonly name: string;
  /** What is counted whatever the noun was. */
  readonly words?: string;
}[] = [
  {
    head: 'seeker',
    counted: /\basylum\b/i,
    key: 'asylum application',
    name: 'Asylum applications',
    words: 'asylum applications',
  },
  {
    head: 'application',
    counted: /\basylum\b/i,
    key: 'asylum application',
    name: 'Asylum applications',
    words: 'asylum applications',
  },
  {
    head: 'claim',
    counted: /\basylum\b/i,
    key: 'asylum application',
    name: 'Asylum applications',
    words: 'asylum applications',
  },
  {
    head: 'request',
    counted: /\basylum\b/i,
    key: 'asylum application',
    name: 'Asylum applications',
    words: 'asylum applications',
  },
  {
    head: 'person',
    after: /^\s*(?:people |persons )?(?:have |had |who )?(?:applied for|sought|claimed|requested) asylum\b/i,
    key: 'asylum application',
    name: 'Asylum applications',
    words: 'asylum applications',
  },
  {
    head: 'person',
    after:
      /^\s*(?:people |persons )?(?:are |is |were )?(?:without (?:work|a job)|out of work|unemployed|jobless)\b/i,
    key: 'unemployed',
    name: 'People out of work',
  },
  {
    head: 'those',
    before: /\bthose (?:without (?:work|a job)|out of work)\b/i,
    key: 'unemployed',
    name: 'People out of work',
  },
  {
    head: 'life',
    before: /\b(?:took|taken|claimed|cost|lost|lose|takes|claims)\b[^.;]{0,20}$/i,
    key: 'death',
    name: 'Deaths',
  },
  { head: 'person', before: /\bpopulation\b[^.;]{0,60}$/i, key: 'population', name: 'Population' },
  {
    head: 'person',
    before: /\b(?:we are|(?:country|nation) of)\s*$/i,
    key: 'population',
    name: 'Population',
  },
  {
    head: 'inhabitant',
    before: /\b(?:has|have|had|with|are|of|number)\s*$/i,
    key: 'population',
    name: 'Population',
  },
  {
    head: 'person',
    after: /^\s*(?:people|inhabitants)?\s*(?:live|lives|living)\b/i,
    key: 'population',
    name: 'Population',
  },
];

/** People under whatever name; what happened to them is what tells them apart. */
export const peopleNouns: ReadonlySet<string> = new Set([
  'person',
  'people',
  'man',
  'woman',
  'child',
  'citizen',
  'civilian',
  'soldier',
  'serviceman',
  'member',
  'combatant',
  'worker',
  'resident',
  'inhabitant',
  'migrant',
  'hostage',
  'policeman',
  'officer',
  'personnel',
  'journalist',
  'victim',
  'refugee',
  'compatriot',
]);

/** Heads so general that the same word is no sign of the same measure; something else said about them must agree too. */
export const genericHeads: ReadonlySet<string> = new Set([
  'person',
  'people',
  'man',
  'woman',
  'citizen',
  'case',
  'thing',
  'item',
  'unit',
  'project',
  'time',
  'country',
  'place',
  'point',
  'step',
  'part',
  'area',
  'region',
  'anniversary',
  'contract',
  'loan',
  'cost',
  'price',
  'year',
  'family',
  'event',
  'meeting',
  'visit',
  'session',
]);

/** Whoever counts two or three of these speaks of the parties present, not of an amount. */
export const partyNouns: ReadonlySet<string> = new Set([
  'country',
  'state',
  'nation',
  'side',
  'party',
  'people',
  'leader',
  'president',
  'republic',
  'neighbour',
  'kingdom',
  'continent',
  'government',
  'counterpart',
  'delegation',
  'capital',
  'minister',
  'friend',
  'partner',
  'ally',
  'economy',
  'society',
]);

/** Events whose ordinal says how many there were ("the 30th anniversary"); other ordinals are positions in a text or a list. */
export const countedByOrdinal: ReadonlySet<string> = new Set(['anniversary', 'jubilee', 'birthday']);

/** Words that say nothing about who or what is counted, beside the function words that figures are read with. */
const emptyNouns: ReadonlySet<string> = new Set(
  (
    'bilateral mutual reciprocal two both total overall country state republic nation side capital trade turnover level volume number flow figure amount value ' +
    'year month week day decade time period last next previous first second million billion thousand trillion new great big large small full whole signed active ' +
    'such same way real true actual federation term participation ownership owned operate operates operated operating registered register function functions run runs soil territory ground joint together common present study studying living teaching taught origin root descent roots heritage background live lives lived work worked brave dear own ' +
    'currently already many much most least percent per cent euro dollar rouble yuan yen pound so well record level exactly around nearly almost about over than more less ' +
    'give gave given giving provide provided send sent make made take took taken want wanted need needed say said come came go gone went get got see seen know think reach reached ' +
    'natural crude receive received become became bring brought put keep kept help helped hold held show shown let agree agreed decide decided continue continued include including like left died'
  ).split(' '),
);

/** True for a word that says nothing about who or what is counted. */
export function isEmptyWord(word: string): boolean {
  return emptyNouns.has(word) || partyNouns.has(word) || transparentHeads.has(word) || endsNounPhrase(word);
}

/** "Our" trade, "mutual" investment: between the parties who speak. */
export const bilateralWords =
  /\b(?:bilateral|mutual|reciprocal|our (?:\w+ )?(?:countries|trade|turnover|relations|cooperation|exports|imports|investments?)|between (?:us|our|the two|both)|our two|each other)\b/i;
