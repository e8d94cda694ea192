import type { ClaimSummary, TranscriptView } from '#core/contract/views';
import { isSpoken } from '#core/review/turn-mark';
import type { Span } from '#core/text/span';
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

/** What stands inside a turn and in no sentence: web-page residue, stage directions. */
export function residueOf(view: TranscriptView): readonly Span[] {
  const gaps: Span[] = [];
  let next = 0;
  for (const turn of view.turns) {
    let start = turn.start;
    const note = (end: number) => {
      if (view.text.slice(start, end).trim() !== '') gaps.push({ start, end });
    };
    for (
      let sentence = view.sentences[next];
      sentence !== undefined && sentence.start < turn.end;
      sentence = view.sentences[next]
    ) {
      note(sentence.start);
      start = sentence.end;
      next += 1;
    }
    note(turn.end);
  }
  return gaps;
}
