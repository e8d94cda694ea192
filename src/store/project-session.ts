import type { CallInput, CallOutput } from '#core/contract/calls';
import { failure, success, type Result } from '#core/result';
import type { ChangeSet, CommandEnvironment } from '#core/review/change-set';
import { insertedId, type Decision } from '#core/review/decision';
import type { ReviewerRow } from '#core/review/entities';
import type { TranscriptImport } from '#core/review/import-transcript';
import { addReviewer, renameReviewer } from '#core/review/project-commands';
import { decideImport } from './decide-import';
import { newId } from './new-id';
import type { CommitContext, ProjectStore } from './project-store';
import type { Reader } from './reader';
import type { Act } from './act-parts';
import { acts, type ActName } from './session-acts';
import { claimOf, pastAct, takeBack, UndoMemory, whoChangedSince, type PastAct } from './undo-session';

/** Where time and ids come from; tests give their own. */
export interface SessionClock {
  readonly now: () => string;
  readonly newId: () => string;
}

export const systemClock: SessionClock = { now: () => new Date().toISOString(), newId };

/** Reads what a command needs and decides. */
type Deciding = (read: Reader, env: CommandEnvironment) => Promise<Decision>;

export interface UndoAnswer {
  readonly label: string;
  readonly claimId: string | null;
}

/** How often a command is decided again because another process took its numbers. */
const attempts = 5;

/** One reviewer at one project: acts run one after another, each read, decided and committed. */
export class ProjectSession {
  readonly store: ProjectStore;
  readonly memory = new UndoMemory();
  readonly #clock: SessionClock;
  #reviewer: ReviewerRow;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ProjectStore, reviewer: ReviewerRow, clock: SessionClock = systemClock) {
    this.store = store;
    this.#reviewer = reviewer;
    this.#clock = clock;
  }

  get reviewer(): ReviewerRow {
    return this.#reviewer;
  }

  /** Carries out a command of the contract and gives the call's answer. */
  async perform<Name extends ActName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>> {
    const act: Act<Name> = acts[name];
    const done = await this.act((read, env) => act.decide(read, input, env));
    return done.ok ? success(act.answer(done.value)) : done;
  }

  /** Adds a transcript that was read and extracted. A signal ends that, and then nothing was added. */
  async importTranscript(
    input: TranscriptImport,
    signal?: AbortSignal,
  ): Promise<Result<{ readonly transcriptId: string }>> {
    const done = await this.act(
      async (read, env) => decideImport({ speakers: await read.rows('speaker') }, input, env, signal),
      signal,
    );
    return done.ok ? success({ transcriptId: insertedId(done.value, 'transcript') ?? '' }) : done;
  }

  /** Reads, decides and commits as one of the reviewer's own acts. */
  act(deciding: Deciding, signal?: AbortSignal): Promise<Result<ChangeSet>> {
    return this.#queued(() =>
      this.#carryOut(deciding, { reviewerId: this.#reviewer.id, kind: 'do', undoes: null, signal }),
    );
  }

  /** Like `act`, for what no undo takes back: the making of a project, a new reviewer. */
  actForGood(deciding: Deciding, signal?: AbortSignal): Promise<Result<ChangeSet>> {
    return this.#queued(() =>
      this.#carryOut(deciding, { reviewerId: null, kind: 'do', undoes: null, signal }),
    );
  }

  /** Goes on as the reviewer of this name, who is added where the project does not know them. */
  async switchReviewer(name: string): Promise<Result<ReviewerRow>> {
    const known = await this.store.read((read) => read.rows('reviewer'));
    if (!known.ok) return known;
    const found = known.value.find((reviewer) => reviewer.name === name.trim());
    if (found !== undefined) return success((this.#reviewer = found));
    const added = await this.actForGood((_read, env) =>
      Promise.resolve(addReviewer({ reviewers: known.value }, { name }, env)),
    );
    if (!added.ok) return added;
    return success((this.#reviewer = { id: insertedId(added.value, 'reviewer') ?? '', name: name.trim() }));
  }

  /** Corrects the acting reviewer's name on everything they did. */
  async renameReviewer(name: string): Promise<Result<ReviewerRow>> {
    const reviewer = this.#reviewer;
    const renamed = await this.actForGood(async (read) =>
      renameReviewer({ reviewer, reviewers: await read.rows('reviewer') }, { name }),
    );
    return renamed.ok ? success((this.#reviewer = { ...reviewer, name: name.trim() })) : renamed;
  }

  /** Takes back the reviewer's last act; null where there is none. */
  undo(): Promise<Result<UndoAnswer | null>> {
    return this.#queued(() => this.#reverse('undo'));
  }

  /** Does again what was taken back last; null where there is nothing. */
  redo(): Promise<Result<UndoAnswer | null>> {
    return this.#queued(() => this.#reverse('redo'));
  }

  /** Ends the session and closes the file. */
  async close(): Promise<void> {
    await this.#last;
    await this.store.close();
  }

  /** One act at a time: the next one reads what the one before has written. */
  #queued<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #carryOut(
    deciding: Deciding,
    context: Omit<CommitContext, 'at' | 'sequence'>,
  ): Promise<Result<ChangeSet>> {
    for (let attempt = 1; ; attempt += 1) {
      const decided = await this.#decide(deciding);
      if (!decided.ok) return decided;
      const { changeSet, at, sequence } = decided.value;
      const committed = await this.store.commit(changeSet, { ...context, at, sequence });
      if (committed.ok) return success(changeSet);
      if (committed.error.code !== 'stale' || attempt === attempts) return committed;
    }
  }

  async #decide(deciding: Deciding) {
    const at = this.#clock.now();
    const read = await this.store.read(async (reader) => {
      const { nextSequence: from } = await reader.meta();
      let to = from;
      const env = {
        now: at,
        newId: this.#clock.newId,
        nextSequence: () => to++,
        reviewerId: this.#reviewer.id,
      };
      const decision = await deciding(reader, env);
      return { decision, at, sequence: { from, to } };
    });
    if (!read.ok) return read;
    const { decision, sequence } = read.value;
    return decision.ok ? success({ changeSet: decision.value, at, sequence }) : decision;
  }

  async #reverse(kind: 'undo' | 'redo'): Promise<Result<UndoAnswer | null>> {
    const found = await this.store.read(async (read) => {
      const entry = (await this.memory.stacksOf(read, this.#reviewer.id))[kind].at(-1);
      return entry === undefined ? null : pastAct(read, entry);
    });
    if (!found.ok || found.value === null) return found.ok ? success(null) : found;
    const past = found.value;
    const context = { reviewerId: this.#reviewer.id, kind, undoes: past.entry.groupId };
    const done = await this.#carryOut((read, env) => takeBack(read, past, env), context);
    if (done.ok) return success({ label: past.entry.label, claimId: claimOf(done.value) });
    return done.error.code === 'conflict' ? this.#notReversed(kind, past) : done;
  }

  async #notReversed(kind: 'undo' | 'redo', past: PastAct): Promise<Result<never>> {
    const who = (await whoChangedSince(this.store, past, this.#reviewer.id)) ?? 'somebody else';
    const what = kind === 'undo' ? 'undone' : 'redone';
    return failure(
      'undo-conflict',
      `"${past.entry.label}" cannot be ${what}, because ${who} has changed the same since.`,
    );
  }
}
