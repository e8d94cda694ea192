import { endsNounPhrase } from '../../figures/tables/function-words';
import type { Around } from '../words/around';
import { partyNouns, peopleNouns } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

/** "His tax cut added", "the bill will take": who or what gives to a measure or takes from it. */
const giving =
  /((?:[\p{L}\p{N}’'-]+\s+){1,6}?)(?:(?:has|have|had|will|would|could|may|alone|also|already|itself)\s+)*(?:add(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|takes?|took|cuts?|shav(?:es?|ed)|knock(?:s|ed)?)(?:\s+(?:over|about|around|almost|nearly|more|than|up|to|another|an|extra|additional|roughly|some|just|only))*\s*$/iu;

/** "... to the national debt", "... off growth": then the figure is a part of what the measure came to. */
const toMeasure = /^\s+(?:(?:a|per) \p{L}+\s+)?(?:to|off|from) (?:the|our|your|their|his|its|\p{L})/iu;

/** Governments and people: what they add is told by who was in office. */
const isPerson = (word: string) =>
  partyNouns.has(word) ||
  peopleNouns.has(word) ||
  /^(?:administration|senator|opponent|colleague)$/.test(word);

/** What a figure is the contribution of ("tax cut"), as words; empty where it is told of no cause or of a person. */
export function causeOf({ near, after }: Around): readonly string[] {
  if (!toMeasure.test(after)) return [];
  const words = wordsOf(giving.exec(near)?.[1] ?? '').map((word) => singular(word));
  const naming = words.filter((word) => !endsNounPhrase(word) && word !== 's');
  return isPerson(naming.at(-1) ?? '') ? [] : naming;
}
