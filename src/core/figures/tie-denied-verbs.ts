import type { Figure } from './figure';
import { isBareOrScaled, sameValue, tie, withCountedOf } from './tie-tools';

/** What stands between a denied amount and the one in its place, in characters, and how far back its noun may lie. */
const [placeReach, nounReach] = [60, 600];

/** "not sending", "didn't build", with the verb. */
const deniedVerb = /\b(?:not|never|\p{L}+n['’]t)\s+(\p{L}{3,})\s+$/iu;

/** The verb of the clause that follows, right before its amount. */
const nextVerb = /^[^.!?]{0,40}[,;–—]\s*(?:[^.,;!?]{0,24}\s)?(\p{L}{3,})\s+$/iu;

/** So many letters of a verb stay the same in its forms ("build", "built"; "send", "sending"). */
const stemLength = 3;

/** "We are not sending 10,000; we are sending 1,000 more": the verb is denied with the first amount and holds with the second. */
export function tieDeniedVerb(text: string, figures: Figure[], at: number): void {
  const [denied, said] = [figures[at], figures[at + 1]];
  if (denied === undefined || said === undefined || denied.turn !== said.turn || denied.negated) return;
  if (said.tie !== null || said.start - denied.end > placeReach) return;
  if (!isSameThing(denied, said) || !repeatsVerb(text, denied, said)) return;
  const named = denied.head === null ? withNounBefore(figures, at, denied) : denied;
  figures[at] = { ...named, negated: true };
  figures[at + 1] = {
    ...(said.head === null ? withCountedOf(said, named) : said),
    tie: tie('corrects', at, 'said in place of the number that is denied'),
  };
}

function isSameThing(denied: Figure, said: Figure): boolean {
  if (sameValue(denied.value, said.value)) return false;
  return isBareOrScaled(said) || (denied.head === said.head && denied.kind === said.kind);
}

function repeatsVerb(text: string, denied: Figure, said: Figure): boolean {
  const first = deniedVerb.exec(text.slice(Math.max(0, denied.start - placeReach), denied.start))?.[1];
  const second = nextVerb.exec(text.slice(denied.end, said.start))?.[1];
  if (first === undefined || second === undefined) return false;
  return stemOf(first) === stemOf(second);
}

function stemOf(verb: string): string {
  return verb.toLowerCase().slice(0, stemLength);
}

/** The same number where it was said before, by whoever, names what it counts; else the count that stands nearest. */
function withNounBefore(figures: readonly Figure[], at: number, denied: Figure): Figure {
  let nearest: Figure | null = null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const before = figures[back];
    if (before === undefined || denied.start - before.end > nounReach) break;
    if (before.head === null || before.kind !== 'count') continue;
    if (sameValue(before.value, denied.value)) return withCountedOf(denied, before);
    nearest ??= before;
  }
  return nearest === null ? denied : withCountedOf(denied, nearest);
}
