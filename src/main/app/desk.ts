import type { ApplicationState, ProjectState } from '#core/contract/views';
import { failure, success, type Problem, type Result } from '#core/result';
import { openSession } from '#store/open-session';
import type { ProjectSession } from '#store/project-session';
import { readProject } from '#store/session-views';
import { withRecent, withoutRecent } from '../files/recent-projects';
import { ChosenFiles } from './chosen-files';
import type { DeskPorts } from './desk-ports';
import { Imports } from './imports';
import { samplePath } from './sample';

const nothingOpen = failure('no-project', 'No project is open. Open one or make a new one first.');

/** What lies on the desk: the open project, if there is one, and the files that were chosen and not yet used. */
export class Desk {
  readonly ports: DeskPorts;
  readonly chosenFiles = new ChosenFiles();
  readonly imports: Imports;
  #session: ProjectSession | null = null;
  #problems: Problem[] = [];

  constructor(ports: DeskPorts) {
    this.ports = ports;
    this.imports = new Imports(ports.emit);
  }

  /** What the program is and which projects were open. */
  state(): ApplicationState {
    const { theme, reviewerName, recent } = this.ports.settings.read();
    return { version: this.ports.version, theme, reviewerName, recent, projectOpen: this.#session !== null };
  }

  /** Hands the open project to a task, or says that there is none. */
  async withSession<Value>(
    task: (session: ProjectSession) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    return this.#session === null ? nothingOpen : task(this.#session);
  }

  /** The open project as the window shows it; null where none is open. */
  async project(): Promise<Result<ProjectState | null>> {
    const session = this.#session;
    return session === null
      ? success(null)
      : readProject(session, session.store.path === samplePath(this.ports.ownFolder));
  }

  /** Opens a project. The one that is open is put away only when the new one is known to be in order. */
  async open(path: string): Promise<Result<ProjectState>> {
    if (this.#session?.store.path === path) return this.#opened(this.#session);
    const opened = await openSession(path, { reviewerName: this.ports.settings.read().reviewerName });
    if (!opened.ok) {
      if (opened.error.code === 'file-missing') this.#forget(path);
      return opened;
    }
    await this.#session?.close();
    this.#session = opened.value;
    opened.value.store.onChange(({ tables, ids, claims, revision }) => {
      this.ports.emit('project.changed', {
        tables: [...tables],
        ids: [...ids],
        claims: claims && [...claims],
        revision,
      });
    });
    return this.#opened(opened.value);
  }

  async #opened(session: ProjectSession): Promise<Result<ProjectState>> {
    const { path } = session.store;
    const state = await readProject(session, path === samplePath(this.ports.ownFolder));
    if (!state.ok) return state;
    const recent = { path, title: state.value.title, openedAt: this.ports.now() };
    this.ports.settings.change((before) => ({
      ...before,
      lastProject: path,
      recent: withRecent(before.recent, recent),
    }));
    this.ports.emit('project.switched', {});
    return state;
  }

  #forget(path: string): void {
    this.ports.settings.change((before) => ({ ...before, recent: withoutRecent(before.recent, path) }));
  }

  /** Puts the project away; the next start shows the start page. */
  async close(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    this.ports.settings.change((before) => ({ ...before, lastProject: null }));
    await session?.close();
    this.ports.emit('project.switched', {});
  }

  /** Ends the work of this run: what was entered is on the disk afterwards. */
  async end(): Promise<void> {
    this.imports.cancel();
    const session = this.#session;
    this.#session = null;
    await session?.close();
    await this.ports.settings.settled();
  }

  /** Keeps a problem that no call was waiting for until there is a window that can show it. */
  note(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** Shows what went wrong before the window was there. */
  tellProblems(): void {
    for (const { code, message } of this.#problems.splice(0))
      this.ports.emit('problem.raised', { code, message });
  }
}
