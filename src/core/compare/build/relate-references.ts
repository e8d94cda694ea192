import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { Speaker } from '../../transcript/transcript';
import type { ReferenceValue } from '../choices';
import { choosePairs, type Side } from '../relate/choose-pairs';
import type { Entry } from '../entries/entry';
import type { FigureRole } from '../measure/figure-role';
import type { Group } from '../rows/group-measures';
import { plainReading, type MeasureReading } from '../measure/measure-reading';
import { makePair } from '../relate/pair';
import { populationOf } from '../scope/read-population';
import { relate } from '../relate/relate';
import type { RelateOptions } from '../relate-options';
import { capitalise } from '../words/words';

/** The column of evidence, as the reasons name it. */
const reference: Speaker = { id: 'reference', name: 'the reference', role: null };

const nowhere: Span = { start: 0, end: 0 };

/** A relation of a speaker's figure with a value from evidence. */
export interface FoundReferenceRelation {
  readonly figure: Span;
  readonly referenceId: string;
  readonly relation: ReturnType<typeof relate>['relation'];
  readonly reasons: readonly string[];
}

/** Who enters a value in a row means what the row means; only a change is told apart. */
function roleIn({ entries }: Group, figure: Figure): FigureRole {
  if (figure.change !== null) return 'change';
  return entries.find(({ role }) => role !== 'change')?.role ?? 'level';
}

/** What happened to what the row counts ("returned"), where its figures agree on it: then the value is of that as well. */
function actionIn({ entries }: Group): MeasureReading['action'] {
  const [first, ...others] = entries.map(({ reading }) => reading.action);
  return others.every((action) => action?.key === first?.key) ? (first ?? null) : null;
}

/** Who enters a value speaks for no country and stands in no sentence. */
const noSpeaker = { id: reference.id, opponent: null, own: null, home: null, all: [] };
const noWords = { before: '', after: '', near: '' };

function entryOf({ figure }: ReferenceValue, group: Group): Entry {
  const reading = group.entries[0]?.reading ?? plainReading(group.key);
  return {
    index: -1,
    figure,
    key: group.key,
    reading,
    role: roleIn(group, figure),
    state: figure.kind === 'vague' ? 'vague' : 'active',
    other: null,
    isCited: false,
    period: figure.period,
    ahead: figure.actuality === 'plan' || figure.actuality === 'promise' ? figure.actuality : null,
    moment: null,
    tense: null,
    population: populationOf(figure, noSpeaker, { ...reading, action: actionIn(group) }, noWords),
    topic: new Set(),
    sentence: nowhere,
    instead: null,
  };
}

/** One speaker's standing figures against every value from evidence in the row. */
export function relateReferences(
  group: Group,
  { speaker, entries: standing }: Side,
  options: RelateOptions,
): readonly FoundReferenceRelation[] {
  const ids = new Map(group.references.map((value) => [value.figure, value.id]));
  const values = group.references.map((value) => entryOf(value, group));
  if (values.length === 0 || standing.length === 0) return [];
  const { pairs } = choosePairs([
    { speaker, entries: standing },
    { speaker: reference, entries: values },
  ]);
  return pairs.map(({ a, b }) => {
    const { relation, reasons } = relate(makePair(a.entry, a.speaker, b.entry, b.speaker, options));
    return {
      figure: a.entry.figure,
      referenceId: ids.get(b.entry.figure) ?? '',
      relation,
      reasons: reasons.map(capitalise),
    };
  });
}
