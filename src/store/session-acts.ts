import type { CallName } from '#core/contract/calls';
import { createClaim, editClaimSpan, removeClaim, triageClaim } from '#core/review/claim-commands';
import { editEvidence, linkEvidence, unlinkEvidence } from '#core/review/evidence-commands';
import { acceptFigures, addFigure, correctFigure, removeFigure } from '#core/review/figure-commands';
import { recordJudgement, withdrawJudgement } from '#core/review/judgement-commands';
import { addNote, draftNote, editNote, removeNote } from '#core/review/note-commands';
import { assignPassage } from '#core/review/passage-commands';
import { renameProject } from '#core/review/project-commands';
import { saveRationale, settleRationale } from '#core/review/rationale-commands';
import { addSource, editSource, removeSource } from '#core/review/source-commands';
import { correctSpeaker, describeTranscript, mergeSpeakers } from '#core/review/transcript-commands';
import { madeIn, missing, nothing, on, onRow, type Act } from './act-parts';
import { boardActNames, boardActs } from './board-acts';
import { gatherFigure, gatherNewFigure } from './gather-figure';
import { gatherPassage } from './gather-passage';
import { gatherClaim, gatherClaimInText, gatherNote, gatherNotedClaim, gatherText } from './gather';

/** The calls that are a command on rows and nothing else: read, decide, commit. */
export const actNames = [
  'project.rename',
  'transcript.describe',
  'speaker.correct',
  'speaker.merge',
  'passage.assign',
  'claim.create',
  'claim.editSpan',
  'claim.remove',
  'claim.triage',
  'figure.accept',
  'figure.add',
  'figure.correct',
  'figure.remove',
  'judgement.record',
  'judgement.withdraw',
  'rationale.save',
  'rationale.settle',
  'note.draft',
  'note.add',
  'note.edit',
  'note.remove',
  'source.add',
  'source.edit',
  'source.remove',
  'evidence.link',
  'evidence.edit',
  'evidence.unlink',
  ...boardActNames,
] as const satisfies readonly CallName[];
export type ActName = (typeof actNames)[number];

const claimMade = madeIn('claim');
const figureMade = madeIn('figure');
const noteMade = madeIn('note');
const sourceMade = madeIn('source');
const linkMade = madeIn('evidenceLink');

/** Every act by the name of its call. */
export const acts: { readonly [Name in ActName]: Act<Name> } = {
  ...boardActs,
  'project.rename': {
    decide: async (read, input) => {
      const [project] = await read.rows('project');
      return project === undefined ? missing('project') : renameProject({ project }, input);
    },
    answer: nothing,
  },
  'transcript.describe': {
    decide: (read, input) =>
      onRow(read, ['transcript', input.transcriptId, 'transcript'], (transcript) =>
        describeTranscript({ transcript }, input),
      ),
    answer: nothing,
  },
  'speaker.correct': {
    decide: (read, input) =>
      onRow(read, ['speaker', input.speakerId, 'speaker'], (speaker) => correctSpeaker({ speaker }, input)),
    answer: nothing,
  },
  'speaker.merge': {
    decide: (read, { speakerId, intoId }) =>
      onRow(read, ['speaker', speakerId, 'speaker'], (speaker) =>
        onRow(read, ['speaker', intoId, 'speaker'], async (into) =>
          mergeSpeakers({ speaker, into, turns: await read.rows('turn', { speakerId }) }),
        ),
      ),
    answer: nothing,
  },
  'passage.assign': {
    decide: (read, input, env) =>
      on('transcript', gatherPassage(read, input), (rows) => assignPassage(rows, input, env)),
    answer: nothing,
  },
  'claim.create': {
    decide: (read, input, env) =>
      on('transcript', gatherText(read, input.transcriptId), (rows) => createClaim(rows, input, env)),
    answer: (changeSet) => ({ claimId: claimMade(changeSet) }),
  },
  'claim.editSpan': {
    decide: (read, input, env) =>
      on('claim', gatherClaimInText(read, input.claimId), (rows) => editClaimSpan(rows, input, env)),
    answer: nothing,
  },
  'claim.remove': {
    decide: (read, input) =>
      onRow(read, ['claim', input.claimId, 'claim'], (claim) => removeClaim({ claim })),
    answer: nothing,
  },
  'claim.triage': {
    decide: (read, input, env) =>
      onRow(read, ['claim', input.claimId, 'claim'], (claim) => triageClaim({ claim }, input, env)),
    answer: nothing,
  },
  'figure.accept': {
    decide: async (read, input, env) => {
      const figures = await read.rowsIn('figure', 'id', input.figureIds);
      return figures.length < input.figureIds.length
        ? missing('figure')
        : acceptFigures({ figures }, input, env);
    },
    answer: nothing,
  },
  'figure.add': {
    decide: (read, input, env) =>
      on('transcript', gatherNewFigure(read, input), (rows) => addFigure(rows, input, env)),
    answer: (changeSet) => ({ figureId: figureMade(changeSet) }),
  },
  'figure.correct': {
    decide: (read, input, env) =>
      on('figure', gatherFigure(read, input.figureId), (rows) => correctFigure(rows, input, env)),
    answer: nothing,
  },
  'figure.remove': {
    decide: (read, input) => on('figure', gatherFigure(read, input.figureId), (rows) => removeFigure(rows)),
    answer: nothing,
  },
  'judgement.record': {
    decide: (read, input, env) =>
      on('claim', gatherClaim(read, input.claimId), (rows) => recordJudgement(rows, input, env)),
    answer: nothing,
  },
  'judgement.withdraw': {
    decide: (read, input, env) =>
      on('claim', gatherClaim(read, input.claimId), (rows) => withdrawJudgement(rows, input, env)),
    answer: nothing,
  },
  'rationale.save': {
    decide: (read, input, env) =>
      on('claim', gatherClaim(read, input.claimId), (rows) => saveRationale(rows, input, env)),
    answer: nothing,
  },
  'rationale.settle': {
    decide: (read, input, env) =>
      on('claim', gatherClaim(read, input.claimId), (rows) => settleRationale(rows, input, env)),
    answer: nothing,
  },
  'note.draft': {
    decide: (read, input, env) =>
      on('claim', gatherNotedClaim(read, input.claimId), (rows) => draftNote(rows, input, env)),
    answer: nothing,
  },
  'note.add': {
    decide: (read, input, env) =>
      on('claim', gatherNotedClaim(read, input.claimId), (rows) => addNote(rows, input, env)),
    answer: (changeSet) => ({ noteId: noteMade(changeSet) }),
  },
  'note.edit': {
    decide: (read, input, env) =>
      on('note', gatherNote(read, input.noteId), (rows) => editNote(rows, input, env)),
    answer: nothing,
  },
  'note.remove': {
    decide: (read, input, env) =>
      on('note', gatherNote(read, input.noteId), (rows) => removeNote(rows, input, env)),
    answer: nothing,
  },
  'source.add': {
    decide: async (read, input, env) => addSource({ sources: await read.rows('source') }, input, env),
    answer: (changeSet) => ({ sourceId: sourceMade(changeSet) }),
  },
  'source.edit': {
    decide: (read, input) =>
      onRow(read, ['source', input.sourceId, 'source'], async (source) =>
        editSource({ source, sources: await read.rows('source') }, input),
      ),
    answer: nothing,
  },
  'source.remove': {
    decide: (read, input) =>
      onRow(read, ['source', input.sourceId, 'source'], async (source) =>
        removeSource({
          source,
          links: await read.rows('evidenceLink', { sourceId: source.id }),
          references: await read.rows('reference', { sourceId: source.id }),
          rates: await read.rows('rate', { sourceId: source.id }),
        }),
      ),
    answer: nothing,
  },
  'evidence.link': {
    decide: (read, input, env) =>
      onRow(read, ['source', input.sourceId, 'source'], (source) =>
        on('claim', gatherClaim(read, input.claimId), (rows) =>
          linkEvidence({ ...rows, source }, input, env),
        ),
      ),
    answer: (changeSet) => ({ linkId: linkMade(changeSet) }),
  },
  'evidence.edit': {
    decide: (read, input) =>
      onRow(read, ['evidenceLink', input.linkId, 'evidence'], (link) => editEvidence({ link }, input)),
    answer: nothing,
  },
  'evidence.unlink': {
    decide: (read, input) =>
      onRow(read, ['evidenceLink', input.linkId, 'evidence'], (link) => unlinkEvidence({ link })),
    answer: nothing,
  },
};
