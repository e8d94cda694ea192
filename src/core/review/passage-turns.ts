import { failure, success, type Result } from '../result';
import { trimEnd } from '../text/letters';
import type { Span } from '../text/span';
import type { CommandEnvironment, RowChange } from './change-set';
import { currentRevision } from './claim-record';
import { wordingOf } from './claim-summaries';
import { inserted, updated } from './decision';
import type { TurnRow } from './entities';
import type { PassageRows } from './passage-rows';

/** What a person says of a turn. */
export type TurnFields = Pick<TurnRow, 'speakerId' | 'mark' | 'correctedBy'>;

/** A turn cut in two or three: before the part, the part, behind it. */
export interface PartedTurn {
  /** The turn that the part is now. */
  readonly id: string;
  readonly changes: readonly RowChange[];
}

/** Where the cuts are; null where nothing lies on that side. */
interface Cuts {
  readonly before: number | null;
  readonly behind: number | null;
}

function cutsAround(rows: PassageRows, turn: TurnRow, part: Span): Cuts {
  const own = rows.sentences.filter(({ turnId }) => turnId === turn.id);
  return {
    before: own.some(({ end }) => end <= part.start) ? part.start : null,
    behind: own.find(({ start }) => start >= part.end)?.start ?? null,
  };
}

/** A claim belongs to one turn, so none may reach over a cut. */
function claimOverCut(rows: PassageRows, { before, behind }: Cuts): string | null {
  const over = rows.claims
    .filter(({ claim }) => !claim.removed)
    .map(currentRevision)
    .find(({ start, end }) => [before, behind].some((cut) => cut !== null && start < cut && cut < end));
  return over === undefined ? null : wordingOf(over);
}

/**
 * Makes a turn of its own of some sentences of a turn, with what stands in them. The first piece keeps the row, so the
 * label stays with it. Refuses where a claim would be torn.
 */
export function partTurn(
  rows: PassageRows,
  turn: TurnRow,
  part: Span,
  fields: TurnFields,
  env: CommandEnvironment,
): Result<PartedTurn> {
  const cuts = cutsAround(rows, turn, part);
  const torn = claimOverCut(rows, cuts);
  if (torn !== null)
    return failure(
      'passage-tears-claim',
      `The claim “${torn}” reaches over the edge of these words; select all of it, or move the claim first.`,
    );
  const ids = {
    first: turn.id,
    part: cuts.before === null ? turn.id : env.newId(),
    behind: env.newId(),
  };
  const { text } = rows.version;
  const partEnd = cuts.behind === null ? turn.end : trimEnd(text, part.start, cuts.behind);
  const unlabelled = { labelStart: null, labelEnd: null };
  const partRow = { ...turn, ...unlabelled, ...fields, id: ids.part, start: part.start, end: partEnd };
  return success({
    id: ids.part,
    changes: [
      ...(cuts.before === null
        ? updated('turn', turn, { ...fields, end: partEnd })
        : [
            ...updated('turn', turn, { end: trimEnd(text, turn.start, cuts.before) }),
            inserted('turn', partRow),
          ]),
      ...(cuts.behind === null
        ? []
        : [inserted('turn', { ...turn, ...unlabelled, id: ids.behind, start: cuts.behind })]),
      ...movedRows(rows, turn, (start) => {
        if (cuts.behind !== null && start >= cuts.behind) return ids.behind;
        return start >= part.start ? ids.part : ids.first;
      }),
    ],
  });
}

/** What stands in a turn goes with the words that it stands in. */
function movedRows(
  rows: PassageRows,
  turn: TurnRow,
  turnAt: (start: number) => string,
): readonly RowChange[] {
  const own = <Row extends { readonly turnId: string }>(list: readonly Row[]): readonly Row[] =>
    list.filter(({ turnId }) => turnId === turn.id);
  const revisions = rows.claims.flatMap((record) => own(record.revisions));
  return [
    ...own(rows.sentences).flatMap((row) => updated('sentence', row, { turnId: turnAt(row.start) })),
    ...own(rows.figures).flatMap((row) => updated('figure', row, { turnId: turnAt(row.start) })),
    ...revisions.flatMap((row) => updated('claimRevision', row, { turnId: turnAt(row.start) })),
  ];
}
