import { endsNounPhrase } from '../../figures/tables/function-words';
import { capitalise, singular } from '../words/words';

/** What a length of time is the length of: key and name of its measure. */
export interface DurationMeasure {
  readonly key: string;
  readonly name: string;
}

interface DurationPattern {
  readonly rule: string;
  readonly match: (before: string, after: string) => DurationMeasure | null;
}

/** "<noun> that has lasted for", at the end of the words before the figure. */
const lasting =
  /(\p{L}+) (?:that |which )?(?:has |have |had |will |would )?(?:been going on|last(?:ed|s)?|continued|takes?|took|runs?|ran) (?:for )?$/iu;
const takingPart =
  /\b(?:been|were|was|are|is) (?:now )?(involved|engaged|living|working|negotiating|cooperating)( (?:in|on|with) [^.;,]*?)? for $/iu;
const amountInside =
  /(?:at least |at most |about |over |more than )?(?:\d[\d.,]*|one|two|three|four|five|six|several|many|the|these|those) /giu;

function matchLasting(before: string): DurationMeasure | null {
  const noun = lasting.exec(before)?.[1];
  return noun === undefined || endsNounPhrase(noun.toLowerCase())
    ? null
    : { key: `length of ${singular(noun)}`, name: `Length of the ${noun.toLowerCase()}` };
}

function matchTogether(before: string, after: string): DurationMeasure | null {
  const spent =
    /\bspen[dt]\b/i.test(before) ||
    /\bof (?:\w+ )?(?:communication|talks|negotiations|conversation)\b/i.test(after);
  const together =
    /^\s+together\b/i.test(after) ||
    /^\s+of (?:\w+ )?(?:communication|talks|negotiations|conversation)\b/i.test(after);
  const talked =
    /\b(?:met|talked|spoke|talks|conversation|negotiations|meeting)\b[^.;]*\b(?:for|lasted|took) $/i.test(
      before,
    );
  return (spent && together) || talked ? { key: 'time together', name: 'Time the two spent together' } : null;
}

function matchTakingPart(before: string): DurationMeasure | null {
  const [, verb, object = ''] = takingPart.exec(before) ?? [];
  if (verb === undefined) return null;
  const said = `time ${verb.toLowerCase()}${object.replace(amountInside, '')}`;
  return { key: said, name: capitalise(said) };
}

/** "Nine months of this year" is a part of it, and no length of anything. */
const timeNouns =
  /^(?:last |next |this |the )?(?:year|month|week|decade|century|day|age|which|them|it|us|\d+)s?$/i;

function matchOf(_before: string, after: string): DurationMeasure | null {
  const noun =
    /^\s+of (?:(?:a|an|the|our|this|that|their) )?((?:(?!that |which |who )\p{L}+ ){0,2}?(?!that\b|which\b|who\b)\p{L}+)(?=\s+(?:that|which|who|in|with|between|and|since|for|from|to|is|was|has|have|had)\b|\s*[,;:.?!]|\s*$)/u.exec(
      after,
    )?.[1];
  if (noun === undefined || timeNouns.test(noun.split(' ')[0] ?? noun)) return null;
  return { key: `length of ${singular(noun)}`, name: `Length of ${noun}` };
}

/** Tried in order: the closer the words bind, the earlier. */
export const durationPatterns: readonly DurationPattern[] = [
  { rule: 'together', match: matchTogether },
  { rule: 'lasting', match: matchLasting },
  { rule: 'taking-part', match: matchTakingPart },
  { rule: 'of', match: matchOf },
];

/** Reads from the words around a length of time what lasted so long; null where they do not say. */
export function durationMeasure(before: string, after: string): DurationMeasure | null {
  for (const pattern of durationPatterns) {
    const found = pattern.match(before, after);
    if (found !== null) return found;
  }
  return null;
}
