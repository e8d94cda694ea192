import type { TurnMark, TurnRow } from './entities';

/** What is said of words that an interpreter says for the speaker, wherever they are shown. */
export const throughInterpreter = 'in an interpreter’s words';

/** Whether a turn holds somebody's words: a stage direction and what is no speech hold nobody's. */
export function isSpoken({ mark }: Pick<TurnRow, 'mark'>): boolean {
  return isSpeech(mark);
}

/** Whether words of this mark are somebody's; an interpreter's are the speaker's. */
export function isSpeech(mark: TurnMark | null): boolean {
  return mark === null || mark === 'interpreted';
}
