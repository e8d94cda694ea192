import { success, type Result } from '../result';
import { spanWithout, type Span } from '../text/span';
import { readPassage } from '../transcript/read/read-passage';
import type { CommandEnvironment, RowChange } from './change-set';
import { chosenSpeaker } from './choose-speaker';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import type { SpeakerRow, TurnMark, TurnRow } from './entities';
import { hasWords, placeOf, type PassagePlace } from './passage-place';
import type { PassageInput, PassageRows } from './passage-rows';
import { speechAdded, speechTaken } from './passage-speech';
import { partTurn, type TurnFields } from './passage-turns';
import { isSpeech } from './turn-mark';

/**
 * Says what words are, and whose: a turn of another speaker, an interpreter's words, speech that was taken for a
 * heading, or no speech at all. Claims and figures go with their words; of words that become speech they are proposed
 * afresh, and words that somebody has worked on stay speech (`speechTaken` says why).
 */
export function assignPassage(rows: PassageRows, input: PassageInput, env: CommandEnvironment): Decision {
  const place = placeOf(rows, input);
  if (!place.ok) return place;
  if (!isSpeech(input.mark)) return silence(rows, place.value, input.mark, env);
  const speaker = chosenSpeaker(rows.speakers, place.value.turn, input.speaker, env);
  if (!speaker.ok) return speaker;
  const fields = { speakerId: speaker.value.row.id, mark: input.mark, correctedBy: env.reviewerId };
  const spoken = speak(rows, place.value, fields, env);
  if (!spoken.ok || spoken.value.length === 0) return spoken.ok ? decide('', []) : spoken;
  const left = speakerLeft(rows, place.value, speaker.value.row.id);
  return decide(labelOf(place.value, fields, speaker.value.row), [
    ...speaker.value.changes,
    ...spoken.value,
    ...left.map((row) => deleted('speaker', row)),
  ]);
}

const markWords: Readonly<Record<TurnMark | 'speech', string>> = {
  speech: 'speech',
  interpreted: 'an interpreter’s words',
  direction: 'a stage direction',
  residue: 'not speech',
};

/** As menus and history name it. */
function labelOf({ turn }: PassagePlace, { mark, speakerId }: TurnFields, { name }: SpeakerRow): string {
  const what = `mark words as ${markWords[mark ?? 'speech']}`;
  if (turn === null) return `${what} of ${name}`;
  if (turn.speakerId === speakerId) return what;
  return turn.mark === mark ? `give words to ${name}` : `${what} of ${name}`;
}

function silence(
  rows: PassageRows,
  { turn, span, touched, whole }: PassagePlace,
  mark: TurnMark | null,
  env: CommandEnvironment,
): Decision {
  const label = `mark words as ${markWords[mark ?? 'speech']}`;
  if (turn === null || (touched.length === 0 && !whole)) return decide(label, []);
  const taken = speechTaken(rows, turn, span, env);
  if (!taken.ok) return taken;
  const marked = taken.value.sentences > 0 ? {} : { mark, correctedBy: env.reviewerId };
  const same = turn.mark === mark;
  return decide(label, [...taken.value.changes, ...(same ? [] : updated('turn', turn, marked))]);
}

/** The rows that make the words the speaker's; none where they are already. */
function speak(
  rows: PassageRows,
  place: PassagePlace,
  fields: TurnFields,
  env: CommandEnvironment,
): Result<readonly RowChange[]> {
  const { turn, touched, whole } = place;
  const same = turn?.speakerId === fields.speakerId && turn.mark === fields.mark;
  const fresh = newSentences(rows, place, touched.length === 0 || (same && !whole));
  if (turn === null) return success(newTurn(rows, fresh, fields, env));
  if (same || whole || !isSpeech(turn.mark)) {
    const hull = hullOf([...(isSpeech(turn.mark) ? [turn] : []), ...fresh]) ?? turn;
    const changed = updated('turn', turn, { ...hull, ...(same ? {} : fields) });
    return success([...changed, ...speechOf(rows, turn.id, fresh, env)]);
  }
  const parted = partTurn(rows, turn, hullOf([...touched, ...fresh]) ?? place.span, fields, env);
  if (!parted.ok) return parted;
  return success([...parted.value.changes, ...speechOf(rows, parted.value.id, fresh, env)]);
}

function speechOf(
  rows: PassageRows,
  turnId: string,
  fresh: readonly Span[],
  env: CommandEnvironment,
): readonly RowChange[] {
  return fresh.length === 0 ? [] : speechAdded(rows, turnId, fresh, env);
}

/** Words that get another speaker keep the stage directions among them; only who means what is no speech yet fills it. */
function newSentences(rows: PassageRows, { turn, span }: PassagePlace, fills: boolean): readonly Span[] {
  if (!fills) return [];
  const own = rows.sentences.filter(({ turnId }) => turnId === turn?.id);
  return spanWithout(span, own).flatMap((stretch) => readPassage(rows.version.text, stretch));
}

function newTurn(
  rows: PassageRows,
  fresh: readonly Span[],
  fields: TurnFields,
  env: CommandEnvironment,
): readonly RowChange[] {
  const hull = hullOf(fresh);
  if (hull === null) return [];
  const before = turnBefore(rows, hull.start);
  if (before !== null && before.speakerId === fields.speakerId && before.mark === fields.mark)
    return [...updated('turn', before, { end: hull.end }), ...speechOf(rows, before.id, fresh, env)];
  const id = env.newId();
  const place = { versionId: rows.version.id, position: 0, labelStart: null, labelEnd: null };
  return [inserted('turn', { id, ...place, ...hull, ...fields }), ...speechOf(rows, id, fresh, env)];
}

/** The turn that words follow on, with nothing else in between. */
function turnBefore({ turns, version }: PassageRows, start: number): TurnRow | null {
  const before = turns.findLast((turn) => turn.end <= start);
  if (before === undefined || hasWords(version.text, { start: before.end, end: start })) return null;
  return before;
}

function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Whom nothing is left to say in the whole project: a name without words would only be in the way. */
function speakerLeft(
  { turns, speakers, speakersElsewhere }: PassageRows,
  { turn, whole }: PassagePlace,
  speakerId: string,
): readonly SpeakerRow[] {
  if (turn === null || turn.speakerId === speakerId) return [];
  const others = turns.some(({ id, speakerId: other }) => other === turn.speakerId && id !== turn.id);
  const stays = others || speakersElsewhere.includes(turn.speakerId) || (isSpeech(turn.mark) && !whole);
  return stays ? [] : speakers.filter(({ id }) => id === turn.speakerId);
}
