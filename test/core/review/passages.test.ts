import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '#core/review/change-set';
import { createClaim, removeClaim, triageClaim } from '#core/review/claim-commands';
import { success } from '#core/result';
import { acceptFigures } from '#core/review/figure-commands';
import { invert } from '#core/review/invert';
import { recordJudgement } from '#core/review/judgement-commands';
import { addNote } from '#core/review/note-commands';
import { correctSpeaker, mergeSpeakers } from '#core/review/transcript-commands';
import { changesOf, refusalOf } from './example-record';
import { at, held, passageEnv as env, passageText, type Held } from './passage-example';

const benTurn = at(
  'That is a great success. Our exports rose by 12 percent in 2020. Unemployment fell to 6 percent.',
);
const bensClaims = [
  'Ben Reed: Our exports rose by 12 percent in 2020 (2)',
  'Ben Reed: Unemployment fell to 6 percent (1)',
];
const ada = held.speaker('Ada Stone');
const ben = held.speaker('Ben Reed');

function labelOf(decision: Parameters<Held['after']>[0]): string {
  return changesOf(decision).label;
}

describe('a turn that was given to the wrong speaker', () => {
  test('goes to another with its claims, and a name that has no words left goes', () => {
    const given = held.assign(benTurn, null, ada);
    const after = held.after(given);
    expect(labelOf(given)).toBe('give words to Ada Stone');
    expect(after.spoken()[1]).toBe(
      'Ada Stone: That is a great success. | Our exports rose by 12 percent in 2020. | Unemployment fell to 6 percent.',
    );
    expect(after.claims()).toContain('Ada Stone: Unemployment fell to 6 percent (1)');
    expect(after.of('speaker').map(({ name }) => name)).toEqual(['Ada Stone']);
    expect(after.of('sentence')).toEqual(held.of('sentence'));
    expect(after.one('turn', ({ start }) => start === benTurn.start).correctedBy).toBe('reviewer-1');
  });

  test('goes to somebody new, with name and role', () => {
    const after = held.after(held.assign(benTurn, null, { name: ' Cleo Marsh ', role: 'Moderator' }));
    expect(after.one('speaker', ({ name }) => name === 'Cleo Marsh').role).toBe('Moderator');
    expect(after.claims()).toContain('Cleo Marsh: Unemployment fell to 6 percent (1)');
  });

  test('goes to whom the project knows where the new name is a known one', () => {
    const after = held.after(held.assign(benTurn, null, { name: 'ada stone', role: 'President' }));
    expect(after.of('speaker')).toHaveLength(1);
    expect(after.one('speaker')).toMatchObject({ name: 'Ada Stone', role: 'President' });
  });

  test('changes nothing where the person says what is already so', () => {
    expect(changesOf(held.assign(benTurn, null, ben)).changes).toEqual([]);
    expect(changesOf(held.assign(benTurn, null, null)).changes).toEqual([]);
  });

  test.each([
    ['without a name', benTurn, { name: '  ', role: null }, 'name-empty'],
    ['to somebody who is gone', benTurn, { speakerId: 'gone' }, 'not-found'],
    ['of no words', at('. The'), { name: ' ', role: null }, 'name-empty'],
    ['of white space', at('\n\n'), null, 'selection-empty'],
    [
      'over a label',
      at('The bridge was opened in May 2021. (Applause.)\n\nBen Reed: That'),
      null,
      'selection-two-turns',
    ],
    ['of a label alone', at('Ben Reed:'), null, 'selection-empty'],
    ['of two turns', { start: at('The bridge').start, end: benTurn.end }, null, 'selection-two-turns'],
    ['beyond the text', { start: 0, end: 9999 }, null, 'selection-outside'],
  ] as const)('is refused %s', (_name, span, speaker, code) => {
    expect(refusalOf(held.assign(span, null, speaker))).toBe(code);
  });
});

describe('a part of a turn that somebody else says', () => {
  test('becomes a turn of its own, cut at sentences, with what stands in it', () => {
    const after = held.after(held.assign(at('exports rose'), null, ada));
    expect(after.spoken().slice(1, 4)).toEqual([
      'Ben Reed: That is a great success.',
      'Ada Stone: Our exports rose by 12 percent in 2020.',
      'Ben Reed: Unemployment fell to 6 percent.',
    ]);
    expect(after.claims().slice(2, 4)).toEqual([
      'Ada Stone: Our exports rose by 12 percent in 2020 (2)',
      'Ben Reed: Unemployment fell to 6 percent (1)',
    ]);
  });

  test('leaves the label with the first piece', () => {
    const after = held.after(held.assign(at('That is a great success.'), null, ada));
    expect(after.spoken().slice(1, 3)).toEqual([
      'Ada Stone: That is a great success.',
      'Ben Reed: Our exports rose by 12 percent in 2020. | Unemployment fell to 6 percent.',
    ]);
    expect(after.of('turn').map(({ labelStart }) => labelStart === null)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('is refused where a claim would be torn', () => {
    const span = at('percent in 2020. Unemployment');
    const rows = { version: held.one('version'), turns: held.of('turn'), figures: held.of('figure') };
    const claimed = held.after(createClaim(rows, span, env));
    const torn = claimed.assign(at('Unemployment fell'), null, ada);
    expect(refusalOf(torn)).toBe('passage-tears-claim');
    expect(torn.ok ? '' : torn.error.message).toContain('“percent in 2020. Unemployment”');
  });
});

describe('speech that is none', () => {
  test('leaves the list with its proposals, and is no place for a claim', () => {
    const decision = held.assign(benTurn, 'direction', null);
    const after = held.after(decision);
    expect(labelOf(decision)).toBe('mark words as a stage direction');
    expect(after.spoken()[1]).toBe('Ben Reed, direction: ');
    expect(after.claims().filter((claim) => claim.startsWith('Ben'))).toEqual([]);
    expect(after.of('figure').map(({ reading }) => reading.text)).toEqual(['340', 'May 2021', '5,000']);
    const rows = { version: after.one('version'), turns: after.of('turn'), figures: after.of('figure') };
    expect(refusalOf(createClaim(rows, at('Our exports rose'), env))).toBe('selection-not-speech');
  });

  test('is found again when it is speech after all, whoever says it', () => {
    const back = held.after(held.assign(benTurn, 'residue', null));
    expect(back.after(back.assign(benTurn, null, null)).claims()).toEqual(held.claims());
    const adas = back.after(back.assign(benTurn, 'interpreted', ada));
    expect(adas.spoken()[1]).toMatch(/^Ada Stone, interpreted: That is a great success\. \|/u);
    expect(adas.claims()).toContain('Ada Stone: Unemployment fell to 6 percent (1)');
  });

  test('may be a part of a sentence; what is left of it is read anew', () => {
    const after = held.after(held.assign(at('by 12 percent in 2020'), 'direction', null));
    expect(after.spoken()[1]).toBe(
      'Ben Reed: That is a great success. | Our exports rose | Unemployment fell to 6 percent.',
    );
    expect(after.claims().filter((claim) => claim.startsWith('Ben'))).toEqual([bensClaims[1]]);
    expect(after.of('turn').map(({ mark }) => mark)).toEqual([null, null, null]);
  });
});

describe('what a person decided', () => {
  const claim = held.claim('Unemployment fell to 6 percent');
  const decisions = {
    'a verdict': recordJudgement(claim, { verdict: 'supported' }, env),
    'a note': addNote({ claim: claim.claim, noteDrafts: [] }, { body: 'Ask.' }, env),
    'a triage': triageClaim(claim, { checkability: 'opinion', reason: 'Praise.' }, env),
  };

  test.each(Object.entries(decisions))('%s is never lost with the words', (_name, decision) => {
    const refused = held.after(decision).assign(benTurn, 'residue', null);
    expect(refusalOf(refused)).toBe('passage-worked-on');
    expect(refused.ok ? '' : refused.error.message).toContain('“Unemployment fell to 6 percent”');
  });

  test('goes along to another speaker', () => {
    const judged = held.after(decisions['a verdict']);
    const after = judged.after(judged.assign(benTurn, null, ada));
    expect(after.of('judgement')).toEqual(judged.of('judgement'));
    expect(after.claim('Unemployment fell to 6 percent').judgements).toHaveLength(1);
  });

  test('a removed claim stays removed, with its judgement, when its words go and come back', () => {
    const judged = held.after(decisions['a verdict']);
    const removed = judged.after(removeClaim(judged.claim('Unemployment fell to 6 percent')));
    const gone = removed.after(removed.assign(benTurn, 'residue', null));
    const back = gone.after(gone.assign(benTurn, null, null));
    expect(back.claims()).toEqual(held.claims().filter((line) => line !== bensClaims[1]));
    expect(back.of('judgement')).toHaveLength(1);
  });

  test('a figure that was accepted keeps its words speech', () => {
    const figures = held.of('figure').filter(({ reading }) => reading.text === '12 percent');
    const accepted = held.after(acceptFigures({ figures }, { accepted: true }, env));
    expect(refusalOf(accepted.assign(benTurn, 'direction', null))).toBe('passage-worked-on');
    expect(refusalOf(accepted.assign(at('Unemployment fell to 6 percent.'), 'direction', null))).toBeNull();
  });
});

describe('words that were taken for no speech', () => {
  const header = at('Growth reached 4 percent last year.');

  test('become somebody’s, and the claims in them are proposed', () => {
    const decision = held.assign(header, null, ben);
    expect(labelOf(decision)).toBe('mark words as speech of Ben Reed');
    const after = held.after(decision);
    expect(after.spoken()[0]).toBe('Ben Reed: Growth reached 4 percent last year.');
    expect(after.claims()[0]).toBe('Ben Reed: Growth reached 4 percent last year (2)');
    const claim = after.claim('Growth reached 4 percent last year').claim;
    expect(claim).toMatchObject({ origin: 'machine', triagedBy: null, workflow: 'captured' });
    const year = after.one('figure', ({ reading }) => reading.text === 'last year');
    expect(year.reading.value).toBe('2025');
  });

  test('need somebody who says them', () => {
    expect(refusalOf(held.assign(header, null, null))).toBe('speaker-needed');
  });

  test('join the turn that they follow on', () => {
    const after = held.after(held.assign(at('(Applause.)'), null, ada));
    expect(after.spoken()[0]).toMatch(/ \| \(Applause\.\)$/u);
  });

  test('stay what they are where the person says so', () => {
    expect(changesOf(held.assign(header, 'residue', null)).changes).toEqual([]);
  });
});

describe('an interpreter’s words', () => {
  test('are the speaker’s all the same', () => {
    const decision = held.assign(benTurn, 'interpreted', null);
    expect(labelOf(decision)).toBe('mark words as an interpreter’s words');
    const after = held.after(decision);
    expect(after.one('turn', ({ start }) => start === benTurn.start).mark).toBe('interpreted');
    expect(after.claims()).toEqual(held.claims());
  });
});

describe('two speakers who are one person', () => {
  const speaker = held.one('speaker', ({ name }) => name === 'Ben Reed');
  const into = held.one('speaker', ({ name }) => name === 'Ada Stone');
  const turns = held.of('turn').filter(({ speakerId }) => speakerId === speaker.id);

  test('become one, who keeps the name and takes the role that was missing', () => {
    const named = held.after(correctSpeaker({ speaker }, { name: 'A. Stone', role: 'President' }));
    const merged = mergeSpeakers({
      speaker: named.one('speaker', ({ id }) => id === speaker.id),
      into,
      turns,
    });
    expect(labelOf(merged)).toBe('take A. Stone for Ada Stone');
    const after = named.after(merged);
    expect(after.of('speaker')).toMatchObject([{ name: 'Ada Stone', role: 'President' }]);
    expect(after.claims().every((claim) => claim.startsWith('Ada Stone: '))).toBe(true);
  });

  test('are refused where they are the same already', () => {
    expect(refusalOf(mergeSpeakers({ speaker, into: speaker, turns }))).toBe('speaker-same');
  });
});

/** What holds of every text, whatever people say of its words. */
function expectWhole(state: Held): void {
  const turns = state.of('turn');
  turns.slice(1).forEach((turn, index) => {
    expect(turn.start).toBeGreaterThanOrEqual(turns[index]?.end ?? 0);
  });
  const speakers = new Set(state.of('speaker').map(({ id }) => id));
  expect(turns.every(({ speakerId }) => speakers.has(speakerId))).toBe(true);
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const sentences = state.of('sentence');
  const current = state
    .records()
    .flatMap(({ claim, revisions }) =>
      claim.removed ? [] : revisions.filter(({ id }) => id === claim.revisionId),
    );
  for (const row of [...sentences, ...state.of('figure'), ...current]) {
    const turn = byId.get(row.turnId);
    expect(turn?.mark === 'direction' || turn?.mark === 'residue').toBe(false);
    expect([
      turn !== undefined && turn.start <= row.start,
      turn !== undefined && row.end <= turn.end,
    ]).toEqual([true, true]);
  }
  sentences.slice(1).forEach((sentence, index) => {
    expect(sentence.start).toBeGreaterThanOrEqual(sentences[index]?.end ?? 0);
  });
}

test('whatever is said of whatever words, the text stays whole, and each act can be taken back', () => {
  let seed = 7;
  const pick = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const marks = [null, null, 'interpreted', 'direction', 'residue'] as const;
  for (let round = 0; round < 60; round += 1) {
    let state = held;
    for (let step = 0; step < 8; step += 1) {
      const start = pick(passageText.length - 1);
      const span = { start, end: Math.min(passageText.length, start + 1 + pick(90)) };
      const names = state.of('speaker').map(({ id }) => ({ speakerId: id }));
      const speaker = [null, { name: `Speaker ${String(pick(3))}`, role: null }, ...names][
        pick(2 + names.length)
      ];
      const decision = state.assign(span, marks[pick(marks.length)] ?? null, speaker ?? null);
      if (!decision.ok) {
        expect(decision.error.message).toMatch(/^[A-Z].*\.$/u);
        continue;
      }
      const after = state.after(decision);
      expectWhole(after);
      const back: ChangeSet = invert(decision.value, { judgements: [] }, env);
      expect(after.after(success(back)).everything()).toEqual(state.everything());
      state = after;
    }
  }
});
