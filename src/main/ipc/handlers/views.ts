import type { CallName } from '#core/contract/calls';
import { failure, success } from '#core/result';
import { buildBoard } from '#core/compare/build-board';
import { boardInputOf } from '#core/report/project-boards';
import {
  readClaim,
  readClaims,
  readHistory,
  readSnapshot,
  readSources,
  readTranscript,
} from '#store/session-views';
import type { Desk } from '../../app/desk';
import type { Handlers } from '../dispatch';

type ViewName = Extract<
  CallName,
  'transcript.read' | 'claims.list' | 'claim.read' | 'sources.list' | 'board.read' | 'history.list'
>;

/** The calls that only read. */
export function viewHandlers(desk: Desk): Pick<Handlers, ViewName> {
  return {
    'transcript.read': ({ transcriptId }) =>
      desk.withSession((session) => readTranscript(session, transcriptId)),
    'claims.list': ({ transcriptId }) => desk.withSession((session) => readClaims(session, transcriptId)),
    'claim.read': ({ claimId }) => desk.withSession((session) => readClaim(session, claimId)),
    'sources.list': () => desk.withSession(readSources),
    'board.read': ({ transcriptId }) =>
      desk.withSession(async (session) => {
        const snapshot = await readSnapshot(session);
        if (!snapshot.ok) return snapshot;
        const transcript = snapshot.value.transcript.find(({ id }) => id === transcriptId);
        const input = transcript === undefined ? null : boardInputOf(snapshot.value, transcript);
        if (input === null) return failure('not-found', 'This transcript is not in the project any more.');
        return success(buildBoard(input));
      }),
    'history.list': (input) => desk.withSession((session) => readHistory(session, input)),
  };
}
