import type { Span } from '../text/span';
import type { Speaker } from '../transcript/transcript';
import type { BoardRelation } from './board';
import type { Entry } from './entry';
import type { Group } from './group-measures';
import type { FoundMention } from './mentions';
import { makePair } from './pair';
import { comparePopulations } from './population';
import { relate } from './relate';
import { quote } from './words';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function samePeriod(a: Entry, b: Entry): boolean {
  const [first, second] = [a.figure.period, b.figure.period];
  return first === null || second === null || (first.from === second.from && first.to === second.to);
}

function fits(a: Entry, b: Entry): boolean {
  if (a.role !== b.role || a.state === 'vague' || b.state === 'vague') return false;
  return samePeriod(a, b) && comparePopulations(a.population, b.population).contradicting.length === 0;
}

/**
 * Where a figure has a counterpart (same role, population and period), only that pair is shown; figures without any are
 * shown against each other, so that the reader sees why nothing could be compared. The choice is the same from both sides.
 */
function worthShowing(a: Entry, b: Entry, ofA: readonly Entry[], ofB: readonly Entry[]): boolean {
  if (fits(a, b)) return true;
  if (ofB.some((other) => fits(a, other)) || ofA.some((other) => fits(other, b))) return false;
  const roleHasPartner =
    ofB.some((other) => other.role === a.role) || ofA.some((other) => other.role === b.role);
  return a.role === b.role || !roleHasPartner;
}

/** Whose numbers stand for a cell: those said last of what was corrected, restated or repeated; parts against parts only. */
function standing(group: Group, speaker: string): readonly Entry[] {
  const own = group.entries.filter((entry) => entry.figure.speaker === speaker);
  const active = own.filter((entry) => entry.state === 'active');
  return active.length > 0 ? active : own.filter((entry) => entry.state === 'vague');
}

function relatePair(a: Entry, speakerA: Speaker, b: Entry, speakerB: Speaker): BoardRelation {
  const { relation, reasons } = relate(makePair(a, speakerA, b, speakerB));
  return { a: spanOf(a.figure), b: spanOf(b.figure), relation, reasons };
}

function bothSides(group: Group, a: Speaker, b: Speaker): readonly BoardRelation[] {
  const [ofA, ofB] = [standing(group, a.id), standing(group, b.id)];
  return ofA.flatMap((left) =>
    ofB.filter((right) => worthShowing(left, right, ofA, ofB)).map((right) => relatePair(left, a, right, b)),
  );
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
  group: Group,
  giver: Speaker,
  silent: Speaker,
  mentions: readonly FoundMention[],
  giverIsFirst: boolean,
): BoardRelation {
  const entries = standing(group, giver.id);
  const lead = entries.find((entry) => entry.role === 'level') ?? entries[0];
  const given = lead === undefined ? null : spanOf(lead.figure);
  const vague = mentions.find((mention) => mention.speaker === silent.id && mention.kind === 'vague');
  const said = vague === undefined ? null : spanOf(vague);
  const reasons =
    vague === undefined ? silentReason(giver, silent, mentions) : vagueRelation(giver, silent, vague);
  return {
    a: giverIsFirst ? given : said,
    b: giverIsFirst ? said : given,
    relation: vague === undefined ? 'one-sided' : 'vague',
    reasons,
  };
}

/** Every relation of a row: figures of the two speakers against each other, or the one side that gives any. */
export function buildRelations(
  group: Group,
  a: Speaker,
  b: Speaker,
  mentions: readonly FoundMention[],
): readonly BoardRelation[] {
  const gives = (speaker: Speaker) => standing(group, speaker.id).length > 0;
  if (gives(a) && gives(b)) return bothSides(group, a, b);
  if (gives(a)) return [oneSided(group, a, b, mentions, true)];
  return gives(b) ? [oneSided(group, b, a, mentions, false)] : [];
}
