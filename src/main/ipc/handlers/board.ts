import type { Calls } from '#core/contract/calls';
import { renderBoard } from '#core/report/render-board';
import { success } from '#core/result';
import type { ActName } from '#store/session-acts';
import { readRates, readReferenceRow, readReferenceWords, readTranscript } from '#store/session-views';
import type { Desk } from '../../app/desk';
import { exportFiles } from '../../files/export-files';
import { fileNameFrom } from '../../files/file-name';
import { BoardCache } from '../../jobs/board-cache';
import type { Handlers } from '../dispatch';

type BoardReading = Exclude<
  Extract<keyof Calls, `board.${string}` | 'reference.propose' | 'reference.read' | 'rates.list'>,
  ActName
>;

/** The compare board on the screen and on the disk; what people decide on it are acts like any other. */
export function boardHandlers(desk: Desk): Pick<Handlers, BoardReading> {
  const boards = new BoardCache(desk.ports.jobs.board);
  return {
    'board.read': ({ transcriptId }) => desk.withSession((session) => boards.read(session, transcriptId)),
    'reference.propose': (input) => desk.withSession((session) => readReferenceWords(session, input)),
    'reference.read': (input) => desk.withSession((session) => readReferenceRow(session, input)),
    'rates.list': () => desk.withSession(readRates),
    'board.export': ({ transcriptId, formats }) =>
      desk.withSession(async (session) => {
        const folder = await desk.ports.dialogs.chooseExportFolder();
        if (folder === null) return success(null);
        const transcript = await readTranscript(session, transcriptId);
        if (!transcript.ok) return transcript;
        const board = await boards.read(session, transcriptId);
        if (!board.ok) return board;
        const name = fileNameFrom(`${transcript.value.transcript.title} - figures compared`);
        const files = [...new Set(formats)].map((format) => ({
          format,
          fileName: `${name}.${format}`,
          content: renderBoard(board.value, format),
        }));
        return exportFiles(folder, files);
      }),
  };
}
