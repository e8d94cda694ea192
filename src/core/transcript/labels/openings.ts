import { readLabel, type LabelCandidate, type LabelForm } from './label';
import { readLabelBelow } from './label-below';
import { isGeneric, wordKey } from './label-name';
import { maySpeakAnew } from '../layout';
import { endsWithSentence, isBlank, type Line } from '../lines';
import { surnameOf } from '../names/person';
import { plainWordsOf } from './plain-words';

/** A label that counts, with its line. */
export interface Opening {
  readonly line: number;
  readonly label: LabelCandidate;
  /** Its form and its name in small letters: labels that agree in both are one. */
  readonly key: string;
}

/** What the whole text says about its labels. */
interface Evidence {
  readonly times: ReadonlyMap<string, number>;
  readonly sureForms: ReadonlySet<LabelForm>;
  readonly knownSurnames: ReadonlySet<string>;
  readonly firstLine: number;
  readonly ordinary: (word: string) => boolean;
  /** How askers without a name are written: "Q", "Q.", "Q:". */
  readonly askers: ReadonlySet<string>;
  /** Speakers are named by letters ("B:", "C:"). */
  readonly letters: boolean;
  /** Nearly all of many sure labels before a colon are in capitals. */
  readonly shouting: boolean;
  /** All sure labels before a colon are in capitals, and there is more than one. */
  readonly onlyShouted: boolean;
  /** A sure label before a full stop is in capitals with its office ("CHAIR POWELL."). */
  readonly shoutsOffices: boolean;
  readonly anyOther: boolean;
  /** Names that come again, by form: one is enough to show that a text writes its labels so. */
  readonly repeated: ReadonlyMap<LabelForm, number>;
}

/** Labels that are sure, and those for which the rest of the text speaks. `wrapped` texts break lines anywhere. */
export function findOpenings(text: string, lines: readonly Line[], wrapped: boolean): readonly Opening[] {
  const all = candidates(lines, wrapped);
  if (all.length === 0) return all;
  const evidence = gather(text, lines, all);
  const sure = all.map((opening) => counts(opening, evidence));
  return all.filter((_, at) => sure[at] === true || asksBetween(lines, all, sure, at, evidence));
}

/** "AFP: What is your comment?" once, where the same person speaks before it and behind it, and it asks. */
function asksBetween(
  lines: readonly Line[],
  all: readonly Opening[],
  sure: readonly boolean[],
  at: number,
  evidence: Evidence,
): boolean {
  const opening = all[at];
  if (opening?.label.form !== 'colon' || isOrdinary(opening.label.written, evidence)) return false;
  const before = sure.lastIndexOf(true, at);
  const behind = sure.indexOf(true, at);
  const [previous, next] = [all[before], all[behind]];
  if (previous === undefined || next === undefined || previous.label.name !== next.label.name) return false;
  return lines.slice(opening.line, next.line).some(({ words }) => words.includes('?'));
}

function candidates(lines: readonly Line[], wrapped: boolean): Opening[] {
  const found: Opening[] = [];
  let inRoster = false;
  lines.forEach((line, at) => {
    inRoster &&= !isBlank(line);
    if (isBlank(line) || inRoster) return;
    const label = readLabelOf(lines, at);
    if (label === null || (wrapped && !maySpeakAnew(lines, at))) return;
    if (label.form === 'alone' && !leadsWords(lines, at, label)) return;
    inRoster = opensRoster(lines, at, label);
    if (inRoster || dotLeaders.test(line.words)) return;
    found.push({ line: at, label, key: keyOf(label) });
  });
  return found;
}

/** The label of a line; one that has its line for itself may go on below. */
function readLabelOf(lines: readonly Line[], at: number): LabelCandidate | null {
  const line = lines[at];
  if (line === undefined) return null;
  const label = readLabel(line.words);
  return label?.form === 'alone' ? (readLabelBelow(line, lines[at + 1]) ?? label) : label;
}

/** "President: Mr. Francis . . . . (Trinidad and Tobago)": a table of who holds which office. */
const dotLeaders = /(?:\.\s?){6,}/;

const rosters =
  /^(?:participants?|moderators?|speakers|panelists?|panellists?|candidates|attendees|hosts|guests|anchors|questioners)$/i;

/** "PARTICIPANTS:" alone on a line, over names without the mark of a sentence: it lists people and speaks for none. */
function opensRoster(lines: readonly Line[], at: number, label: LabelCandidate): boolean {
  const line = lines[at];
  if (line === undefined || line.words.length > label.length || !rosters.test(label.written)) return false;
  const block = lines.slice(
    at + 1,
    lines.findIndex((each, next) => next > at + 1 && isBlank(each)),
  );
  const names = block.filter((each) => !isBlank(each));
  return names.length > 0 && !names.some(({ words }) => endsWithSentence(words) && !/\)\W*$/.test(words));
}

/** So many lines may stand between a name and its words; a longer line than this is no heading. */
const mostBlankLines = 3;
const longestHeading = 60;

/** A name alone on its line has words behind it that are no name. */
function leadsWords(lines: readonly Line[], at: number, label: LabelCandidate): boolean {
  const end = (lines[at]?.start ?? 0) + label.length;
  const next = lines
    .slice(at + 1, at + 2 + mostBlankLines)
    .find((line) => !isBlank(line) && line.start >= end);
  if (next === undefined) return false;
  return endsWithSentence(next.words) || /[,;:—–-]$/.test(next.words) || next.words.length > longestHeading;
}

function gather(text: string, lines: readonly Line[], all: readonly Opening[]): Evidence {
  const sure = all.filter(({ label }) => label.strength === 'sure');
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return {
    times,
    sureForms: new Set(sure.map(({ label }) => label.form)),
    knownSurnames: new Set([...new Set(sure.map(({ label }) => label.name))].map(surnameOf)),
    firstLine: lines.findIndex((line) => !isBlank(line)),
    ordinary: plainWordsOf(text),
    askers: new Set(all.filter(({ label }) => label.name === 'Q').map(({ label }) => label.written)),
    letters: countLetters(all) > 1,
    shouting: isShouting(sure, fewestShouted, shoutedShare),
    onlyShouted: isShouting(sure, 2, 1),
    shoutsOffices: sure.some(({ label }) => label.form === 'record' && isShouted(label)),
    repeated: countRepeated(all, times),
    anyOther:
      new Set(all.filter(({ label }) => label.form !== 'alone').map(({ label }) => label.written)).size > 1,
  };
}

/** How many different letters stand for names. */
function countLetters(all: readonly Opening[]): number {
  return new Set(all.map(({ label }) => label.written.replace(':', '')).filter(isLetterAlone)).size;
}

function isLetterAlone(written: string): boolean {
  return /^\p{Lu}$/u.test(written);
}

function countRepeated(
  all: readonly Opening[],
  times: ReadonlyMap<string, number>,
): ReadonlyMap<LabelForm, number> {
  const repeated = new Map<LabelForm, number>();
  const forms = new Map(all.map(({ key, label }) => [key, label.form]));
  for (const [key, form] of forms)
    if ((times.get(key) ?? 0) > 1) repeated.set(form, (repeated.get(form) ?? 0) + 1);
  return repeated;
}

/** From so many labels on, and from this share of capitals on, a label in small letters has to come again. */
const fewestShouted = 4;
const shoutedShare = 0.9;

function isShouting(sure: readonly Opening[], fewest: number, share: number): boolean {
  const colons = sure.filter(({ label }) => label.form === 'colon');
  return (
    colons.length >= fewest && colons.filter(({ label }) => isShouted(label)).length / colons.length >= share
  );
}

function keyOf(label: LabelCandidate): string {
  return `${label.form} ${label.name.toLowerCase()}`;
}

function counts({ line, label, key }: Opening, evidence: Evidence): boolean {
  if (label.strength === 'sure') return true;
  const times = evidence.times.get(key) ?? 0;
  if (label.form === 'question') return countsAsLetter(label, times, evidence);
  if (label.form === 'alone') return countsAlone(label, times, evidence);
  if (label.form === 'colon' && isLetterAlone(label.written) && evidence.letters) return true;
  const shown = evidence.sureForms.has(label.form) || (evidence.repeated.get(label.form) ?? 0) > 0;
  if (label.form === 'record' && isShouted(label)) return countsShouted(label, evidence);
  if (label.form === 'record') return shown || evidence.askers.has('Q.');
  if (evidence.knownSurnames.has(surnameOf(label.name))) return true;
  if (!isGeneric(label.written.split(/\s+/)) && isOrdinary(label.written, evidence)) return false;
  if (times > 1 || (label.form === 'timed' && shown)) return true;
  if (isShoutedAmongOthers(label, evidence)) return true;
  if (label.strength === 'weak') return line === evidence.firstLine && evidence.anyOther;
  if (line === evidence.firstLine) return true;
  return evidence.anyOther && (!evidence.shouting || !/\p{Ll}/u.test(label.written));
}

function isShouted({ written }: LabelCandidate): boolean {
  return !/\p{Ll}/u.test(written);
}

/** "NICK TIMIRAOS." beside "CHAIR POWELL.", and no heading of words that the text writes in small letters. */
function countsShouted({ written }: LabelCandidate, evidence: Evidence): boolean {
  return evidence.shoutsOffices && !holdsOrdinary(written, evidence);
}

/** "ROMNEY:" once, where "LEHRER:" and "OBAMA:" come again and again; not "NATO:", which the text writes so elsewhere. */
function isShoutedAmongOthers({ form, written }: LabelCandidate, evidence: Evidence): boolean {
  if (/\p{Ll}|\d/u.test(written)) return false;
  if (!evidence.shouting && !evidence.onlyShouted && (evidence.repeated.get(form) ?? 0) < 2) return false;
  return !written.split(/\s+/).every((word) => evidence.ordinary(word));
}

/** "A" answers where "Q" asks; "Q" with one space counts beside other labels or when it comes again. */
function countsAsLetter(label: LabelCandidate, times: number, evidence: Evidence): boolean {
  if (label.name === 'A')
    return (
      evidence.askers.has(label.written.replace('A', 'Q')) || (label.written === 'A:' && evidence.letters)
    );
  return times > 1 || evidence.sureForms.size > 0 || evidence.times.size > 1;
}

/** Names alone on a line count in a text that names others so, or when they come again and again. */
function countsAlone(label: LabelCandidate, times: number, evidence: Evidence): boolean {
  const known = evidence.knownSurnames.has(surnameOf(label.name));
  if (times < 2 && !known && isShouted(label) && holdsOrdinary(label.written, evidence)) return false;
  if (evidence.sureForms.has('alone')) return label.strength === 'likely' || known || times > 2;
  if (evidence.sureForms.size > 0 || isOrdinary(label.written, evidence)) return false;
  return (
    times > 2 ||
    (label.strength === 'likely' && (evidence.repeated.get('alone') ?? 0) > 0) ||
    (times > 1 && (label.strength === 'likely' || (evidence.repeated.get('alone') ?? 0) > 1))
  );
}

/** "PAIN RELIEF": one word that the text writes small makes a heading of a line in capitals. */
function holdsOrdinary(written: string, { ordinary }: Evidence): boolean {
  return written.split(/\s+/).some((word) => ordinary(wordKey(word)));
}

/** True where every word of a label also stands in small letters in the text: "Economic Growth", not "Mark Brown". */
function isOrdinary(written: string, { ordinary }: Evidence): boolean {
  return written.split(/\s+/).every((word) => ordinary(wordKey(word)));
}
