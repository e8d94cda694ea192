import type { Figure } from '../../figures/figure';
import { actionOf } from './actions';
import type { Around } from '../words/around';
import { nounOf } from './counted-noun';
import { countryOf, nameCountry } from '../../figures/tables/countries';
import { aboutOf } from './known-in-clause';
import { canonicalHead, plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { genericHeads, measuresInContext, peopleNouns } from '../words/vocabulary';

/** "20 million people live in ...": a general word that the words around it make a measure of its own. */
export function readInContext(context: FigureInContext): MeasureReading | null {
  const { figure, around } = context;
  const found = measuresInContext.find(
    ({ head, before, after, counted }) =>
      head === figure.head &&
      (before?.test(around.before) ??
        after?.test(around.after) ??
        counted?.test(figure.counted ?? '') ??
        false),
  );
  if (found === undefined) return null;
  const isGeneral = found.key === 'death';
  return plainReading(found.key, {
    name: found.name,
    words: found.words ?? '',
    general: isGeneral,
    about: isGeneral ? aboutOf(context) : '',
  });
}

/** "4.7 million people were on furlough". */
function predicateOf({ counted }: Figure, { after }: Around): string | null {
  const predicate =
    /^\s+(?:\p{L}+\s+){0,2}?(?:are|is|were|was)\s+((?:on|under|in|without|at risk of)\s+[\p{L}-]+)/u.exec(
      after,
    )?.[1];
  return predicate === undefined || counted === null ? null : `${counted} ${predicate}`;
}

/** What happens to things; of people such a verb tells something else ("15 million got coverage"). */
const ofThings: ReadonlySet<string> = new Set(['deliver', 'order', 'produce', 'build', 'sign', 'plant']);

/** "Finland has received 60,000 Ukrainians". */
const takesIn =
  /\b(?:received|taken in|took in|welcomed|hosts?|hosted|admitted|sheltered|accepted|given shelter to|gave shelter to)\b[^.;]{0,20}$/i;

function ofFate(key: string, name: string, context: FigureInContext): MeasureReading {
  return plainReading(key, { name, general: true, about: aboutOf(context) });
}

/** People are told apart by what happened to them. */
export function readCount(context: FigureInContext): MeasureReading | null {
  const { figure, around } = context;
  const inContext = readInContext(context);
  if (inContext !== null) return inContext;
  const noun = nounOf(context);
  if (noun === null) return null;
  const country = countryOf(noun);
  if (country !== null && takesIn.test(around.near))
    return plainReading('refugee', { words: `refugees from ${nameCountry(country)}` });
  const action = context.dimension === 'ordinal' ? null : actionOf(figure, around);
  const key = canonicalHead(noun);
  const isPeople = peopleNouns.has(key) || /^\p{Lu}/u.test(figure.counted?.slice(-key.length - 1) ?? '');
  if ((action?.key === 'die' || action?.key === 'lose') && isPeople)
    return ofFate('death', 'Deaths', context);
  if (action?.key === 'casualty' && isPeople) return ofFate('casualty', 'Killed and wounded', context);
  if (action?.key === 'injure' && isPeople) return ofFate('injury', 'Injured', context);
  if (action !== null && country !== null && !ofThings.has(action.key))
    return plainReading(`person ${action.key}`, { general: true, action, about: aboutOf(context) });
  if (action !== null && genericHeads.has(key) && !(isPeople && ofThings.has(action.key)))
    return plainReading(`${key} ${action.key}`, { general: true, action, about: aboutOf(context) });
  const predicate = genericHeads.has(key) ? predicateOf(figure, around) : null;
  return plainReading(key, { action, name: predicate });
}
