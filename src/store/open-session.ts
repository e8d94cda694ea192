import { success, type Result } from '#core/result';
import { createProject } from '#core/review/project-commands';
import type { TranscriptImport } from '#core/review/import-transcript';
import type { Decision } from '#core/review/decision';
import type { CommandEnvironment } from '#core/review/change-set';
import { createProjectFile } from './create-project-file';
import { decideImport } from './decide-import';
import { openProjectFile, type OpenOptions } from './open-project';
import { ProjectSession, systemClock, type SessionClock } from './project-session';

export interface SessionOptions extends OpenOptions {
  readonly reviewerName: string;
  readonly clock?: SessionClock;
}

/** Opens a project to work on as this reviewer. A project that cannot be written is opened for reading. */
export async function openSession(path: string, options: SessionOptions): Promise<Result<ProjectSession>> {
  const store = await openProjectFile(path, options);
  if (!store.ok) return store;
  const session = new ProjectSession(
    store.value,
    { id: '', name: options.reviewerName },
    options.clock ?? systemClock,
  );
  const reviewers = await store.value.read((read) => read.rows('reviewer'));
  const known =
    reviewers.ok && reviewers.value.some((reviewer) => reviewer.name === options.reviewerName.trim());
  if (store.value.readOnlyReason !== null && !known) return success(session);
  const reviewer = await session.switchReviewer(options.reviewerName);
  if (reviewer.ok) return success(session);
  await session.close();
  return reviewer;
}

export interface NewProject {
  readonly title: string;
  readonly reviewerName: string;
  /** The transcript it begins with; null makes an empty project. */
  readonly transcript: TranscriptImport | null;
}

/** Project, reviewer and first transcript as one act: the beginning, which no undo takes back. */
async function firstRows(
  input: NewProject,
  env: CommandEnvironment,
  signal?: AbortSignal,
): Promise<Decision> {
  const project = createProject(input, env);
  const transcript =
    input.transcript && (await decideImport({ speakers: [] }, input.transcript, env, signal));
  if (!project.ok || transcript === null) return project;
  if (!transcript.ok) return transcript;
  return success({ ...project.value, changes: [...project.value.changes, ...transcript.value.changes] });
}

/** Makes a project file and leaves it closed. A signal ends that, and then there is no file. */
export function createProjectAt(
  path: string,
  input: NewProject,
  { clock = systemClock, signal }: { readonly clock?: SessionClock; readonly signal?: AbortSignal } = {},
): Promise<Result<null>> {
  return createProjectFile(path, (store) => {
    const session = new ProjectSession(store, { id: clock.newId(), name: input.reviewerName }, clock);
    return session.actForGood((_read, env) => firstRows(input, env, signal), signal);
  });
}
