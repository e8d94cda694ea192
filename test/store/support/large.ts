import type { Extraction } from '#core/claims/extraction';

const wordsPerSentence = 'The ministry opened schools in every region of the country';

/** A transcript of so many sentences, each a claim, in turns of fifty. */
export function largeExtraction(sentences: number): Extraction {
  const turns: { start: number; end: number; speaker: string; label: null }[] = [];
  const spans: { start: number; end: number; turn: number }[] = [];
  let text = '';
  for (let index = 0; index < sentences; index += 1) {
    const turn = Math.floor(index / 50);
    const start = text.length;
    text += `${wordsPerSentence} ${index}.`;
    spans.push({ start, end: text.length, turn });
    const last = turns[turn];
    if (last === undefined)
      turns.push({ start, end: text.length, speaker: `s${(turn % 2) + 1}`, label: null });
    else last.end = text.length;
    text += index % 50 === 49 ? '\n\n' : ' ';
  }
  const speakers = [
    { id: 's1', name: 'Ada Stone', role: null },
    { id: 's2', name: 'Ben Reed', role: null },
  ];
  const claims = spans.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    speaker: `s${(span.turn % 2) + 1}`,
    kind: 'event' as const,
    checkworthiness: 0.5,
    checkability: 'checkable' as const,
    reason: 'Tells of an event.',
    figures: [],
  }));
  return { transcript: { text, speakers, turns, sentences: spans, residue: [] }, figures: [], claims };
}
