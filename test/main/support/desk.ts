import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';
import type { EventName } from '#core/contract/events';
import { boardInput } from '#core/report/project-boards';
import { renderHtml } from '#core/report/render-html';
import { success } from '#core/result';
import { Desk } from '#main/app/desk';
import { openSettingsFile } from '#main/files/settings-file';
import { makeDispatcher } from '#main/ipc/dispatch';
import { makeHandlers } from '#main/ipc/handlers/index';
import { reportFiles, reportModel } from '#main/jobs/report-files';

const repository = join(import.meta.dirname, '..', '..', '..');

export interface Event {
  readonly name: EventName;
  readonly payload: unknown;
}

/** A desk over real files and a real database, with dialogs that answer at once and nothing of Electron. */
export interface TestDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly call: ReturnType<typeof makeDispatcher>;
  readonly events: readonly Event[];
  readonly logged: readonly string[];
  /** The transcripts whose boards were made, each time anew. */
  readonly boards: readonly string[];
  /** What the next dialogs answer. */
  readonly answers: {
    text: string | null;
    project: string | null;
    newProject: string | null;
    exportFolder: string | null;
  };
  readonly remove: () => Promise<void>;
}

const printNothing = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([0x25, 0x50]));

/** Makes a desk in a folder of its own, or in one that another desk has left. */
export function makeTestDesk(folder = mkdtempSync(join(tmpdir(), 'claimdesk desk '))): TestDesk {
  const speech = join(folder, 'speech 2022-02-22.txt');
  writeFileSync(speech, 'President of Russia Vladimir Putin: Trade grew. There are 340 schools.\n');
  const answers = {
    text: speech,
    project: join(folder, 'new.claimdesk'),
    newProject: join(folder, 'new.claimdesk'),
    exportFolder: folder,
  };
  const events: Event[] = [];
  const logged: string[] = [];
  const boards: string[] = [];
  const desk = new Desk({
    version: '0.1.0',
    settings: openSettingsFile(join(folder, 'own'), '2026-11-23T00:00:00.000Z'),
    ownFolder: join(folder, 'own'),
    sampleFolder: join(repository, 'resources', 'sample'),
    dialogs: {
      chooseText: () => Promise.resolve(answers.text),
      chooseProject: () => Promise.resolve(answers.project),
      chooseNewProject: () => Promise.resolve(answers.newProject),
      chooseExportFolder: () => Promise.resolve(answers.exportFolder),
    },
    jobs: {
      extract: (text, options) => Promise.resolve(extract(text, options)),
      board: (rows) => {
        boards.push(rows.transcript.id);
        return Promise.resolve(success(buildBoard(boardInput(rows))));
      },
      reportHtml: (snapshot) => Promise.resolve(success(renderHtml(reportModel(snapshot, '0.1.0')))),
      reportFiles: async (snapshot, formats) =>
        success(await reportFiles(reportModel(snapshot, '0.1.0'), formats, printNothing)),
    },
    now: () => new Date().toISOString(),
    newId: randomUUID,
    emit: (name, payload) => events.push({ name, payload }),
    openLink: () => Promise.resolve(success(null)),
    showTheme: () => undefined,
  });
  return {
    desk,
    folder,
    call: makeDispatcher(makeHandlers(desk), (what, problem) => logged.push(`${what}: ${String(problem)}`)),
    events,
    logged,
    boards,
    answers,
    remove: async () => {
      await desk.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of an answer that must be one. */
export function valueOf(answer: unknown): Readonly<Record<string, unknown>> {
  const { ok, value } = answer as { readonly ok: boolean; readonly value: unknown };
  if (!ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return value as Readonly<Record<string, unknown>>;
}
