import { describe, expect, test } from 'vitest';
import { createClaim, editClaimSpan, removeClaim, triageClaim } from '#core/review/claim-commands';
import { deriveVerdict } from '#core/review/derive-verdict';
import type { JudgementRow } from '#core/review/entities';
import { linkEvidence } from '#core/review/evidence-commands';
import { importTranscript } from '#core/review/import-transcript';
import { recordJudgement, withdrawJudgement } from '#core/review/judgement-commands';
import { addNote } from '#core/review/note-commands';
import { addReviewer, createProject, renameProject, renameReviewer } from '#core/review/project-commands';
import { saveRationale, settleRationale } from '#core/review/rationale-commands';
import { correctSpeaker, describeTranscript } from '#core/review/transcript-commands';
import type { VerdictCode } from '#core/review/verdict';
import { exampleImport } from './example';
import {
  env,
  changesOf,
  rowsIn,
  refusalOf,
  only,
  imported,
  text,
  record,
  removed,
  after,
} from './example-record';

describe('an import', () => {
  test('keeps every claim, as the program proposed it', () => {
    expect(rowsIn(imported, 'claim')).toHaveLength(3);
    expect(rowsIn(imported, 'claim').map((claim) => [claim.checkability, claim.triagedBy])).toEqual([
      ['checkable', null],
      ['opinion', null],
      ['checkable', null],
    ]);
    expect(only(rowsIn(imported, 'claimRevision')).anchors).toMatchObject([
      { quote: 'We built 340 schools', prefix: 'Ada Stone: ' },
    ]);
  });

  test('takes a speaker of the same name for the same person, and adds a role that was not known', () => {
    const known = { id: 'ada', sequence: 1, name: 'ada stone', role: null };
    const second = importTranscript({ speakers: [known] }, exampleImport(''), env);
    expect(
      rowsIn(second, 'speaker').map((speaker) => [speaker.id === 'ada', speaker.name, speaker.role]),
    ).toEqual([
      [true, 'ada stone', 'President of Northland'],
      [false, 'Ben Reed', null],
    ]);
    expect(only(rowsIn(second, 'turn')).speakerId).toBe('ada');
  });
});

describe('a claim of a selection', () => {
  const at = (words: string, more = 0) => {
    const start = text.version.text.indexOf(words);
    return { start, end: start + words.length + more };
  };

  test('is trimmed, and a quantity where it holds a figure', () => {
    const made = createClaim(text, at(' built 340 schools. '), env);
    expect(only(rowsIn(made, 'claimRevision')).anchors[0]?.quote).toBe('built 340 schools.');
    expect(only(rowsIn(made, 'claim'))).toMatchObject({
      kind: 'quantity',
      origin: 'person',
      checkability: 'checkable',
    });
    expect(only(rowsIn(createClaim(text, at('great success'), env), 'claim')).kind).toBe('position');
  });

  test.each([
    ['of nothing', { start: 12, end: 12 }, 'selection-empty'],
    ['of white space', at('\n\n'), 'selection-empty'],
    ['of a label', at('Ada Stone:'), 'selection-not-speech'],
    ['over two turns', at('slip.', 20), 'selection-two-turns'],
    ['beyond the text', { start: 0, end: 9999 }, 'selection-outside'],
  ])('is refused %s', (_name, span, code) => {
    expect(refusalOf(createClaim(text, span, env))).toBe(code);
    expect(refusalOf(editClaimSpan({ ...text, ...record }, span, env))).toBe(code);
  });

  test('moves with a new wording, back to research once it was assessed', () => {
    const assessed = after(record, recordJudgement(record, { verdict: 'supported' }, env));
    const moved = editClaimSpan({ ...text, ...assessed }, at('340 schools'), env);
    expect(only(rowsIn(moved, 'claim'))).toMatchObject({
      workflow: 'researching',
      revisionId: only(rowsIn(moved, 'claimRevision')).id,
    });
    expect(only(rowsIn(moved, 'claimRevision')).number).toBe(2);
    const same = editClaimSpan({ ...text, ...record }, at('We built 340 schools'), env);
    expect(changesOf(same).changes).toEqual([]);
  });
});

test('triage needs a reason for all but checkable', () => {
  expect(refusalOf(triageClaim(record, { checkability: 'opinion', reason: '  ' }, env))).toBe(
    'reason-needed',
  );
  const aside = triageClaim(record, { checkability: 'opinion', reason: ' Praise. ' }, env);
  expect(only(rowsIn(aside, 'claim'))).toMatchObject({
    checkabilityReason: 'Praise.',
    triagedBy: 'reviewer-1',
    workflow: 'triaged',
  });
  expect(refusalOf(recordJudgement(after(record, aside), { verdict: 'supported' }, env))).toBe(
    'claim-set-aside',
  );
  const back = triageClaim(after(record, aside), { checkability: 'checkable', reason: 'x' }, env);
  expect(only(rowsIn(back, 'claim')).checkabilityReason).toBeNull();
});

describe('a judgement', () => {
  test('supersedes one’s own and takes the rationale as it stands', () => {
    const typed = after(record, saveRationale(record, { text: 'Counted.', group: 'g' }, env));
    const first = after(typed, recordJudgement(typed, { verdict: 'supported' }, env));
    const second = recordJudgement(first, { verdict: 'misleading' }, env);
    expect(only(rowsIn(second, 'judgement'))).toMatchObject({
      verdict: 'misleading',
      rationale: 'Counted.',
      supersedes: first.judgements[0]?.id,
    });
  });

  test('joins what was typed later, with the same verdict', () => {
    const judged = after(record, recordJudgement(record, { verdict: 'supported' }, env));
    const typed = after(judged, saveRationale(judged, { text: 'Counted.', group: 'g' }, env));
    const settled = settleRationale(typed, { group: 'g' }, env);
    expect(only(rowsIn(settled, 'judgement'))).toMatchObject({ verdict: 'supported', rationale: 'Counted.' });
    expect(changesOf(settled).group).toBe('g');
    expect(changesOf(settleRationale(after(typed, settled), { group: 'g' }, env)).changes).toEqual([]);
  });

  test('withdrawn, leaves none of one’s own standing', () => {
    expect(refusalOf(withdrawJudgement(record, {}, env))).toBe('no-judgement');
    const once = after(record, recordJudgement(record, { verdict: 'supported' }, env));
    const twice = after(once, recordJudgement(once, { verdict: 'contradicted' }, env));
    const none = after(twice, withdrawJudgement(twice, {}, env));
    expect(deriveVerdict(none.judgements, none.claim.revisionId)).toEqual({
      verdict: null,
      agreement: 'none',
    });
    expect(none.claim.workflow).toBe('researching');
  });

  const judgementBy = (reviewerId: string, verdict: VerdictCode, sequence: number): JudgementRow => ({
    id: `${reviewerId}-${sequence}`,
    sequence,
    claimId: 'c',
    revisionId: 'r',
    reviewerId,
    verdict,
    rationale: '',
    supersedes: null,
    recordedAt: '',
    reasonTags: [],
    confidence: null,
  });
  test.each([
    [['supported', 'supported'], 'supported', 'agree'],
    [['supported', 'supported_qualified'], 'supported_qualified', 'differ-in-degree'],
    [['supported', 'contradicted'], null, 'differ'],
  ] as const)('of two reviewers, %j', (verdicts, verdict, agreement) => {
    const judgements = verdicts.map((code, index) => judgementBy(`r${index}`, code, index));
    expect(deriveVerdict(judgements, 'r')).toEqual({ verdict, agreement });
    expect(deriveVerdict(judgements, 'another wording')).toEqual({ verdict: null, agreement: 'none' });
  });
});

test('a removed claim takes no more work', () => {
  expect(changesOf(removeClaim(record)).changes).toHaveLength(1);
  const fields = { stance: 'supports', passage: '', pinpoint: null } as const;
  const source = {
    id: 's',
    sequence: 1,
    title: 'Yearbook',
    publisher: null,
    url: null,
    publishedOn: null,
    accessedOn: null,
  };
  const tried = [
    removeClaim(removed),
    triageClaim(removed, { checkability: 'checkable', reason: null }, env),
    recordJudgement(removed, { verdict: 'supported' }, env),
    withdrawJudgement(removed, {}, env),
    saveRationale(removed, { text: 'x', group: 'g' }, env),
    settleRationale(removed, { group: 'g' }, env),
    addNote(removed, { body: 'x' }, env),
    linkEvidence({ ...removed, source }, fields, env),
    editClaimSpan({ ...text, ...removed }, { start: 11, end: 20 }, env),
  ];
  expect(tried.map(refusalOf)).toEqual(tried.map(() => 'claim-removed'));
});

test('names and titles are needed', () => {
  const project = { id: 'p', title: 'One', createdAt: '', tolerance: '0.1' };
  const reviewer = { id: 'r', name: 'Ina' };
  const transcript = only(rowsIn(imported, 'transcript'));
  const described = { title: 'One', date: null, place: null, sourceUrl: null };
  const refused = [
    createProject({ title: '', reviewerName: 'Ina' }, env),
    renameProject({ project }, { title: ' ' }),
    addReviewer({ reviewers: [] }, { name: '' }, env),
    addReviewer({ reviewers: [reviewer] }, { name: 'Ina' }, env),
    renameReviewer({ reviewer, reviewers: [reviewer, { id: 's', name: 'Jon' }] }, { name: 'Jon' }),
    describeTranscript({ transcript }, { ...described, title: '' }),
    describeTranscript({ transcript }, { ...described, sourceUrl: 'x:y' }),
    correctSpeaker({ speaker: only(rowsIn(imported, 'speaker')) }, { name: ' ', role: null }),
  ];
  expect(refused.map(refusalOf)).toEqual([
    'title-empty',
    'title-empty',
    'name-empty',
    'name-taken',
    'name-taken',
    'title-empty',
    'address-not-web',
    'name-empty',
  ]);
  expect(rowsIn(renameReviewer({ reviewer, reviewers: [reviewer] }, { name: 'Ina M.' }), 'reviewer')).toEqual(
    [{ id: 'r', name: 'Ina M.' }],
  );
});
