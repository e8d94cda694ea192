import type { Around } from '../words/around';

/** "Germany has sent 60 tanks and | trained 10,000": the second verb has the subject of the first. */
const verbFirst =
  /^\s*(?:also |then |already )*(?:\p{Ll}{3,}ed|sent|given|gave|built|brought|taken|took|made|spent|bought|sold|paid|won|lost|held)\b/u;

/** The words that say who does what: the figure's own clause, or all before it where that has no subject of its own. */
export function subjectWords({ before, near }: Around): string {
  return near.trim() === '' || verbFirst.test(near) ? before : near;
}

const speaksForCountry = /\b(?:we|our|us)\b/i;
const pointsElsewhere = /\b(?:there|abroad|your|overseas)\b/i;
/** What two do or have with each other is of both. */
const ofBoth =
  /\b(?:together|jointly|joint|bilateral|mutual|reciprocal|both|between us|each other|(?:our|the) two|the two of us|two of our)\b/i;
/** Who knows or hears of a thing does not say whose it is. */
const mereWitness =
  /\bwe (?:\p{L}+ )?(?:know|knew|see|saw|hear|heard|agree|believe|think|understand|remember|recall|discussed|estimate|say|said|expect)\b/giu;

/** Whether "we" or "our" stands for the speaker's own country. */
export function speaksForOwnCountry(around: Around): boolean {
  const subject = subjectWords(around).replace(mereWitness, ' ');
  const words = `${subject} ${around.after}`;
  return speaksForCountry.test(subject) && !pointsElsewhere.test(words) && !ofBoth.test(subject);
}
