import type { Span } from '../../text/span';
import type { Speaker } from '../../transcript/transcript';
import type { BoardRelation, RelationKind } from '../board';
import { pairKey } from '../board-keys';
import { choosePairs, type ShownPair, type Side } from '../relate/choose-pairs';
import type { Entry } from '../entries/entry';
import { groupBy } from '../group-by';
import type { Group } from '../rows/group-measures';
import type { FoundMention } from '../rows/mentions';
import { makePair } from '../relate/pair';
import { relate } from '../relate/relate';
import { defaultRelateOptions, type RelateOptions } from '../relate-options';
import { relateReferences } from './relate-references';
import { quote } from '../words/words';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whose numbers stand for a cell: those said last of what was corrected, restated or repeated; parts against parts only. */
function standing(own: readonly Entry[]): readonly Entry[] {
  const active = own.filter((entry) => entry.state === 'active');
  return active.length > 0 ? active : own.filter((entry) => entry.state === 'vague');
}

function found(
  a: Span | null,
  b: Span | null,
  relation: RelationKind,
  reasons: readonly string[],
): BoardRelation {
  return { key: pairKey(a, b), a, b, relation, computed: relation, reasons };
}

function relatePair({ a, b }: ShownPair, options: RelateOptions): BoardRelation {
  const { relation, reasons } = relate(makePair(a.entry, a.speaker, b.entry, b.speaker, options));
  return found(spanOf(a.entry.figure), spanOf(b.entry.figure), relation, reasons);
}

function silentReason(giver: Speaker, silent: Speaker, mentions: readonly FoundMention[]): readonly string[] {
  const refers = mentions.some((mention) => mention.speaker === silent.id);
  return [
    `Only ${giver.name} gives it; ${silent.name} ${refers ? 'refers to it and gives no number' : 'gives no number for it'}.`,
  ];
}

function vagueRelation(giver: Speaker, silent: Speaker, mention: FoundMention): readonly string[] {
  return [
    `${giver.name} gives a number.`,
    `${silent.name} says ${quote(mention.text)}: no number was said and none is invented, so the two are not comparable numerically.`,
  ];
}

/** One side has numbers, the other none: only it gives them, or the other speaks of it vaguely. */
function oneSided(
  { speaker: giver, entries }: Side,
  silent: Speaker,
  mentions: readonly FoundMention[],
  giverIsFirst: boolean,
): BoardRelation {
  const lead = entries.find((entry) => entry.role === 'level') ?? entries[0];
  const given = lead === undefined ? null : spanOf(lead.figure);
  const vague = mentions.find((mention) => mention.speaker === silent.id && mention.kind === 'vague');
  const said = vague === undefined ? null : spanOf(vague);
  const reasons =
    vague === undefined ? silentReason(giver, silent, mentions) : vagueRelation(giver, silent, vague);
  const [a, b] = giverIsFirst ? [given, said] : [said, given];
  return found(a, b, vague === undefined ? 'one-sided' : 'vague', reasons);
}

/** Two speakers make one pair; among more, only those who give a number are paired, else everyone would be one-sided with everyone. */
function partnersIn(sides: readonly Side[]): readonly Side[] {
  const gives = ({ entries }: Side) => entries.some((entry) => entry.state === 'active');
  const givers = sides.filter(gives);
  if (givers.length > 1) return givers;
  const silent = sides.find((side) => !gives(side));
  return sides.filter((side) => side === silent || gives(side));
}

/** The relations of a row, and what is said of pairs that it leaves out. */
interface RowRelations {
  readonly relations: readonly BoardRelation[];
  readonly leftOut: readonly string[];
}

/** The first speaker's figures stand at the left of evidence, all others' at the right, as they do against each other. */
function evidenceRelations(
  group: Group,
  sides: readonly Side[],
  options: RelateOptions,
): readonly BoardRelation[] {
  return sides.flatMap(({ speaker, entries }, position) =>
    relateReferences(group, { speaker, entries }, options).map(
      ({ figure, referenceId, relation, reasons }) => {
        const span = spanOf(figure);
        const [a, b] = position === 0 ? [span, null] : [null, span];
        const key = pairKey(a, b, referenceId);
        return { key, a, b, reference: referenceId, relation, computed: relation, reasons };
      },
    ),
  );
}

/** Every relation of a row: the speakers' figures against each other, or the one side that gives any, and all against evidence. */
export function buildRelations(
  group: Group,
  speakers: readonly Speaker[],
  mentions: readonly FoundMention[],
  options: RelateOptions = defaultRelateOptions,
): RowRelations {
  const bySpeaker = groupBy(group.entries, ({ figure }) => figure.speaker);
  const sides = speakers.map((speaker) => ({ speaker, entries: standing(bySpeaker.get(speaker.id) ?? []) }));
  const { relations, leftOut } = speakersRelations(sides, mentions, options);
  return { relations: [...relations, ...evidenceRelations(group, sides, options)], leftOut };
}

function speakersRelations(
  sides: readonly Side[],
  mentions: readonly FoundMention[],
  options: RelateOptions,
): RowRelations {
  const partners = partnersIn(sides);
  const giving = partners.filter(({ entries }) => entries.length > 0);
  const [first, second] = partners;
  if (giving.length > 1) {
    const { pairs, leftOut } = choosePairs(giving);
    return { relations: pairs.map((pair) => relatePair(pair, options)), leftOut };
  }
  const [giver] = giving;
  if (giver === undefined || first === undefined || second === undefined)
    return { relations: [], leftOut: [] };
  const [silent, giverIsFirst] = giver === first ? [second, true] : [first, false];
  return { relations: [oneSided(giver, silent.speaker, mentions, giverIsFirst)], leftOut: [] };
}
