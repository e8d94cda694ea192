import { noChoices, type BoardChoices, type ChosenMeasure, type ReferenceValue } from '../choices';
import type { Entry } from '../entries/entry';
import { groupBy } from '../group-by';
import { markRepeats } from './mark-repeats';
import { splitByQuality } from './split-by-quality';
import { splitByTopic } from './split-by-topic';
import { splitByUnit } from './split-by-unit';

/** Figures that measure one thing, in the order of the text. */
export interface Group {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Set where a person put them together; the program changes nothing of it then. */
  readonly chosen: ChosenMeasure | null;
  readonly references: readonly ReferenceValue[];
}

function byPosition(a: Entry, b: Entry): number {
  return a.figure.start - b.figure.start;
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return markRepeats([...entries].sort(byPosition));
}

/** What the program proposes: by key, general words told apart by topic, without what has no number anywhere. */
function proposeGroups(entries: readonly Entry[]): readonly Group[] {
  const byKey = groupBy(entries, (entry) => entry.key);
  const groups = [...byKey].flatMap(([key, members]) => {
    const isGeneral = members.some(({ reading }) => reading.general);
    const clusters = splitByUnit(members).flatMap((row) =>
      isGeneral ? splitByTopic(row) : splitByQuality(row),
    );
    return clusters.map((cluster) => ({ key, entries: inOrder(cluster), chosen: null, references: [] }));
  });
  return groups.filter((group) => group.entries.some((entry) => entry.state === 'active'));
}

/** A row that nothing stands in any more is not shown; it keeps its name for when something does again. */
function chosenGroups(entries: readonly Entry[], choices: BoardChoices): readonly Group[] {
  const assigned = groupBy(entries, ({ index }) => choices.assigned[index] ?? null);
  const references = groupBy(choices.references, ({ measureId }) => measureId);
  const groups = choices.measures.map((chosen) => {
    const own = inOrder(assigned.get(chosen.id) ?? []);
    const lead = own.find((entry) => entry.state === 'active') ?? own[0];
    return { key: lead?.key ?? '', entries: own, chosen, references: references.get(chosen.id) ?? [] };
  });
  return groups.filter((group) => group.entries.length + group.references.length > 0);
}

/** The rows of the board, in the order of the text: those that people put together, and what the program makes of the rest. */
export function groupMeasures(
  entries: readonly Entry[],
  choices: BoardChoices = noChoices,
): readonly Group[] {
  const free = entries.filter(({ index }) => (choices.assigned[index] ?? null) === null);
  const place = ({ entries: own }: Group) => own[0]?.figure.start ?? Infinity;
  const groups = [...chosenGroups(entries, choices), ...proposeGroups(free)];
  return groups.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
