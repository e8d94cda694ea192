import type { Figure } from '../../figures/figure';
import type { Around } from '../words/around';
import { singular } from '../words/words';

/** What happened to what is counted: those killed are not those employed, and schools built are no stock of schools. */
export interface Action {
  /** One key for all verbs of the same meaning. */
  readonly key: string;
  /** As it stands in a heading: "Troops withdrawn". */
  readonly participle: string;
}

interface ActionRow {
  readonly key: string;
  readonly participle: string;
  /** Forms of the verbs, as the inside of a pattern: after what is counted ("300 people | were killed") or before it. */
  readonly forms: string;
}

/** Own table of verbs that make another amount of the same noun. Verbs of being and having are none: they give a stock. */
const rows: readonly ActionRow[] = [
  {
    key: 'casualty',
    participle: 'killed or wounded',
    forms: ',?\\s*(?:killed|dead) (?:and|or) (?:wounded|injured)',
  },
  {
    key: 'die',
    participle: 'killed',
    forms:
      'kill(?:ed|s|ing)?(?! (?:and|or) (?:wounded|injured))|died?|dying|dead|murdered|(?:lost|gave|claimed|taken|took|lose) (?:their|the) li(?:fe|ves)|perished|fallen in',
  },
  { key: 'lose', participle: 'lost', forms: '(?:lost|lose|losing)(?! (?:their|the) li)' },
  { key: 'injure', participle: 'injured', forms: 'injured|wounded|maimed' },
  {
    key: 'build',
    participle: 'built',
    forms: 'buil[dt]s?|building|construct(?:ed|s|ing)?|complet(?:ed|es|ing)|erected',
  },
  { key: 'open', participle: 'opened', forms: 'open(?:ed|ing|s)?' },
  {
    key: 'rebuild',
    participle: 'rebuilt',
    forms: 'rebuil[dt]s?|restor(?:ed|ing)|reconstruct(?:ed|ing)?|repaired|renovated|modernised|modernized',
  },
  { key: 'close', participle: 'closed', forms: 'clos(?:ed|ing|e)|shut down' },
  { key: 'sign', participle: 'signed', forms: 'sign(?:ed|s|ing)?|concluded' },
  { key: 'create', participle: 'created', forms: 'creat(?:ed|es?|ing)|added|adding|generated' },
  { key: 'cut', participle: 'cut', forms: 'cut(?:ting|s)?|abolished|axed|shed' },
  { key: 'employ', participle: 'employed', forms: 'employ(?:ed|s|ing)?' },
  {
    key: 'vaccinate',
    participle: 'vaccinated',
    forms:
      'vaccinat(?:ed|es?|ing)|immunis(?:ed|ing)|inoculat(?:ed|ing)|jabbed|had their first dose|received (?:one|two|a first|the first|both) doses?',
  },
  { key: 'administer', participle: 'administered', forms: 'administered|injected' },
  {
    key: 'return',
    participle: 'returned',
    forms: 'return(?:ed|s|ing)?|came back|come back|gone back|went back|repatriated',
  },
  {
    key: 'withdraw',
    participle: 'withdrawn',
    forms: 'withdr[ae]wn?|withdrawing|pull(?:ed|ing)? (?:out|back)|left the country|brought home',
  },
  { key: 'deploy', participle: 'deployed', forms: 'deploy(?:ed|s|ing)?|stationed' },
  {
    key: 'arrive',
    participle: 'arrived',
    forms: 'arriv(?:ed|es?|ing)|cross(?:ed|es|ing)?|landed|came in|entered',
  },
  { key: 'flee', participle: 'fled', forms: 'fle[ed]|flees|fleeing|displaced|forced to (?:leave|flee)' },
  { key: 'deport', participle: 'deported', forms: 'deport(?:ed|s|ing)?|expelled|sent back' },
  { key: 'release', participle: 'released', forms: 'releas(?:ed|es?|ing)|freed|exchanged' },
  {
    key: 'arrest',
    participle: 'arrested',
    forms: 'arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|jailed|imprisoned',
  },
  { key: 'seize', participle: 'seized', forms: 'seiz(?:ed|es?|ing)|confiscat(?:ed|ing)|intercept(?:ed|ing)' },
  { key: 'stop', participle: 'stopped', forms: 'stopped|prevented|turned back|foiled' },
  { key: 'destroy', participle: 'destroyed', forms: 'destroy(?:ed|s|ing)?|shot down|knocked out' },
  { key: 'damage', participle: 'damaged', forms: 'damag(?:ed|es?|ing)' },
  { key: 'launch', participle: 'launched', forms: 'launch(?:ed|es|ing)?|fired' },
  { key: 'eradicate', participle: 'eradicated', forms: 'eradicat(?:ed|es?|ing)' },
  { key: 'plant', participle: 'planted', forms: 'plant(?:ed|ing)' },
  {
    key: 'order',
    participle: 'ordered',
    forms: 'order(?:ed|ing)?|bought|buy|buying|purchas(?:ed|e|ing)|procur(?:ed|ing|e)|acquir(?:ed|ing|e)',
  },
  {
    key: 'deliver',
    participle: 'delivered',
    forms:
      'deliver(?:ed|s|ing)?|gave|given|giving|suppl(?:ied|y|ies|ying)|donat(?:ed|e|ing)|handed over|sent|sending|handing over|export(?:ed|ing)|import(?:ed|ing)',
  },
  {
    key: 'produce',
    participle: 'produced',
    forms: 'produc(?:ed|es?|ing)|manufactur(?:ed|ing|es?)|harvest(?:ed|ing)?',
  },
  // Who receives speaks of the same delivery; a heading need not say so.
  { key: 'deliver', participle: '', forms: 'got|receiv(?:ed|es?|ing)|obtained' },
  { key: 'consume', participle: 'consumed', forms: 'consum(?:ed|es?|ing)' },
  { key: 'flare', participle: 'flared', forms: 'flar(?:ed|es?|ing)' },
  { key: 'grant', participle: 'granted', forms: 'grant(?:ed|ing)|issu(?:ed|es?|ing)|approv(?:ed|ing)' },
  { key: 'register', participle: 'registered', forms: 'register(?:ed|s|ing)?|recorded|counted' },
  { key: 'leave', participle: 'left', forms: 'left|quit|resigned' },
  { key: 'recover', participle: 'recovered', forms: 'recovered' },
  { key: 'affect', participle: 'affected', forms: 'affected|hit' },
  { key: 'train', participle: 'trained', forms: 'train(?:ed|ing)' },
  { key: 'clear', participle: 'cleared', forms: 'clear(?:ed|ing)|demined' },
  { key: 'liberate', participle: 'liberated', forms: 'liberat(?:ed|ing)' },
  { key: 'invite', participle: 'invited', forms: 'invit(?:ed|ing)' },
  { key: 'visit', participle: 'visiting', forms: 'visit(?:ed|s|ing)?' },
];

const lightWords =
  '(?:(?:of (?:them|these|those|our \\p{L}+)|who|that|which|have|has|had|were|was|are|is|be|been|being|to|will|already|also|now|since|just|then|all|so far|not|yet|again|officially|tragically|sadly|brave)\\s*)*';

const compiled = rows.map((row) => ({
  row,
  after: new RegExp(
    `^\\s*(?:(?:on|in|from|at|of|with|under) [^,.;:]{1,50}?\\s)?${lightWords}(?:${row.forms})(?![\\p{L}-])`,
    'u',
  ),
  // Without regard to case a name would be any word.
  before: new RegExp(
    `(?<![\\p{L}-])(?:${row.forms})(?:\\s+(?:a|an|the|in|up|down|out|some|already|another|so far|as many as|each of|over|more|with|us|you|me|him|her|them|\\p{Lu}\\p{L}+))*\\s*$`,
    'u',
  ),
}));

function asAction({ key, participle }: ActionRow): Action {
  return { key, participle };
}

/**
 * What happened to what is counted, from the words after the noun ("refugees have returned") or before the number ("we
 * planted"); null where they only say that it is there. Of several the one nearest to the noun.
 */
function readAction(before: string, after: string): Action | null {
  const follows = compiled
    .map(({ row, after: pattern }) => ({ row, length: pattern.exec(after)?.[0].length ?? Infinity }))
    .filter(({ length }) => length < Infinity)
    .sort((a, b) => a.length - b.length)[0];
  if (follows !== undefined) return asAction(follows.row);
  const precedes = compiled.find(({ before: pattern }) => pattern.test(before));
  return precedes === undefined ? null : asAction(precedes.row);
}

/** The words behind the counted noun; as they are where the noun stands elsewhere. */
function behindNoun(after: string, head: string | null): string {
  for (const match of after.slice(0, nounReach).matchAll(/[\p{L}-]+/gu)) {
    if (singular(match[0]) === head) return after.slice(match.index + match[0].length);
  }
  return after;
}

/** A counted noun stands so near behind its number, in characters. */
const nounReach = 60;

/** "Displaced people": what happened to them stands before the noun. */
const suffered = /\b(?:displaced|injured|wounded|vaccinated|detained|arrested|deported|employed)\b/;

/** What happened to what a figure counts. */
export function actionOf({ head, counted }: Figure, { before, after }: Around): Action | null {
  const told = readAction(before, behindNoun(after, head));
  const said = told === null ? suffered.exec(counted ?? '')?.[0] : undefined;
  const named = said === undefined ? null : readAction('', ` ${said}`);
  return told ?? (named && { ...named, participle: '' });
}
