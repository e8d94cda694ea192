import type { CallName } from '#core/contract/calls';
import {
  readClaim,
  readClaims,
  readHistory,
  readSelectedFigure,
  readSomeClaims,
  readSources,
  readTranscript,
} from '#store/session-views';
import type { Desk } from '../../app/desk';
import type { Handlers } from '../dispatch';

type ViewName = Extract<
  CallName,
  | 'transcript.read'
  | 'claims.list'
  | 'claims.some'
  | 'claim.read'
  | 'figure.propose'
  | 'sources.list'
  | 'history.list'
>;

/** The calls that only read. */
export function viewHandlers(desk: Desk): Pick<Handlers, ViewName> {
  return {
    'transcript.read': ({ transcriptId }) =>
      desk.withSession((session) => readTranscript(session, transcriptId)),
    'claims.list': ({ transcriptId }) => desk.withSession((session) => readClaims(session, transcriptId)),
    'claims.some': (input) => desk.withSession((session) => readSomeClaims(session, input)),
    'claim.read': ({ claimId }) => desk.withSession((session) => readClaim(session, claimId)),
    'figure.propose': (input) => desk.withSession((session) => readSelectedFigure(session, input)),
    'sources.list': () => desk.withSession(readSources),
    'history.list': (input) => desk.withSession((session) => readHistory(session, input)),
  };
}
