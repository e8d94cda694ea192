import type { AskedQuestion } from '../board';
import type { Entry } from '../entries/entry';
import { statedInterval } from '../numbers/figure-interval';
import type { Group } from '../rows/group-measures';
import { sayInterval } from '../numbers/interval-words';
import { multiply, order, rational } from '../numbers/rational';
import { quote } from '../words/words';

/** A "part" so many times its whole was tied to the wrong one. */
const furthestPart = rational(100n);

function exceeds(part: Entry): AskedQuestion | null {
  if (part.other === null || part.figure.unit !== part.other.unit) return null;
  const [small, whole] = [statedInterval(part.figure), statedInterval(part.other)];
  const [least, most] = [small?.lower ?? null, whole?.upper ?? null];
  if (
    small === null ||
    whole === null ||
    least === null ||
    most === null ||
    order(least.value, most.value) <= 0 ||
    order(least.value, multiply(most.value, furthestPart)) > 0
  )
    return null;
  return {
    kind: 'part-exceeds-whole',
    spans: [part.figure, part.other].map(({ start, end }) => ({ start, end })),
    text: `${quote(part.figure.text)} is said to be part of ${quote(part.other.text)} and is larger. Is it a part?`,
    arithmetic: `${sayInterval(small)} against ${sayInterval(whole)}`,
  };
}

/** A part larger than its whole. */
export function askAboutParts(group: Group): readonly AskedQuestion[] {
  return group.entries
    .filter((entry) => entry.state === 'part')
    .map(exceeds)
    .filter((question) => question !== null);
}
