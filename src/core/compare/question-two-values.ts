import type { BoardQuestion } from './board';
import type { Entry } from './entry';
import type { Group } from './group-measures';
import { makePair } from './pair';
import { relate } from './relate';
import { quote } from './words';

/** A correction, a restart, a part and a repeat explain themselves; what is left and cannot both be true is asked about. */
function contradicts(a: Entry, b: Entry): string | null {
  const speaker = { id: a.figure.speaker, name: 'the speaker', role: null };
  const found = relate(makePair(a, speaker, b, speaker));
  return found.relation === 'conflict' ? (found.reasons.at(-1) ?? null) : null;
}

function ask(a: Entry, b: Entry): BoardQuestion | null {
  if (a.figure.speaker !== b.figure.speaker || a.role !== b.role) return null;
  const gap = contradicts(a, b);
  if (gap === null) return null;
  return {
    kind: 'two-values',
    spans: [a.figure, b.figure].map(({ start, end }) => ({ start, end })),
    text: `The same speaker says ${quote(a.figure.text)} and ${quote(b.figure.text)} of what looks like one measure. Which one stands?`,
    arithmetic: gap,
  };
}

/** The same measure with two values by one speaker. */
export function askAboutTwoValues(group: Group): readonly BoardQuestion[] {
  const active = group.entries.filter((entry) => entry.state === 'active');
  return active.flatMap((a, position) =>
    active
      .slice(position + 1)
      .map((b) => ask(a, b))
      .filter((question) => question !== null),
  );
}
