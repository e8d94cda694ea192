import type { ClaimSummary, TranscriptView } from '#core/contract/views';
import { isSpoken } from '#core/review/turn-mark';
import { skipSpace, trimEnd } from '#core/text/letters';
import { spanWithout, type Span } from '#core/text/span';
import type { TurnHeading } from '../../editor/marked-span';
import { statusOf } from '../../view/claim-filter';
import { markNames } from './mark-words';

interface Progress {
  due: number;
  done: number;
}

/** How many claims each turn has to check and how many of them are judged. Turns and claims are in order of the text. */
function progressOfTurns(turns: readonly Span[], claims: readonly ClaimSummary[]): readonly Progress[] {
  const progress = turns.map(() => ({ due: 0, done: 0 }));
  let turn = 0;
  for (const claim of claims) {
    while (turn + 1 < turns.length && (turns[turn + 1]?.start ?? Infinity) <= claim.start) turn += 1;
    const own = progress[turn];
    if (own === undefined || statusOf(claim) === 'set-aside') continue;
    own.due += 1;
    if (claim.verdict !== null) own.done += 1;
  }
  return progress;
}

/** Words stand before it in its line. */
function beginsInLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() !== '';
}

/** A heading for each turn, with how far its claims are. */
export function turnHeadings(view: TranscriptView, claims: readonly ClaimSummary[]): readonly TurnHeading[] {
  const speakers = new Map(view.speakers.map((speaker) => [speaker.id, speaker]));
  const progress = progressOfTurns(view.turns, claims);
  return view.turns.map((turn, index) => {
    const speaker = speakers.get(turn.speaker);
    const { due, done } = progress[index] ?? { due: 0, done: 0 };
    return {
      id: turn.id,
      speakerId: isSpoken(turn) ? turn.speaker : null,
      start: turn.start,
      label: turn.label,
      inLine: beginsInLine(view.text, turn.label?.start ?? turn.start),
      name: isSpoken(turn) ? (speaker?.name ?? 'Unknown speaker') : markNames[turn.mark ?? 'speech'],
      role: isSpoken(turn) ? (speaker?.role ?? null) : null,
      interpreted: turn.mark === 'interpreted',
      changedBy: turn.correctedBy,
      progress: due === 0 ? '' : `${String(done)} of ${String(due)} checked`,
    };
  });
}

/** What stands in no sentence and in no label: headers, web-page residue, stage directions, the foot of a page. */
export function residueOf({ text, turns, sentences }: TranscriptView): readonly Span[] {
  const labels = turns.flatMap(({ label, start }) =>
    label === null ? [] : [{ start: label.start, end: start }],
  );
  const read = [...labels, ...sentences].sort((a, b) => a.start - b.start);
  return spanWithout({ start: 0, end: text.length }, read).flatMap((gap) => {
    const start = skipSpace(text, gap.start, gap.end);
    return start < gap.end ? [{ start, end: trimEnd(text, start, gap.end) }] : [];
  });
}
