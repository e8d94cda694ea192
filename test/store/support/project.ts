import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '#core/result';
import type { ProjectSnapshot } from '#core/review/entities';
import { sha256 } from '#store/history-chain';
import { createProjectAt, openSession } from '#store/open-session';
import type { ProjectSession } from '#store/project-session';
import { exampleExtraction, exampleImport } from '../../core/review/example';

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The code of a result that must be a refusal. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.code;
}

/** A folder of one's own, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk store '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a project of the example in a folder of its own; closed. */
export async function exampleProject(extraction = exampleExtraction()): Promise<string> {
  const path = join(await temporaryFolder(), 'example.claimdesk');
  const transcript = exampleImport(sha256(extraction.transcript.text), extraction);
  valueOf(await createProjectAt(path, { title: 'Example', reviewerName: 'Ina', transcript }));
  return path;
}

/** Opens a project as a reviewer; closed after the test. */
export async function sessionAt(path: string, reviewerName = 'Ina'): Promise<ProjectSession> {
  const session = valueOf(await openSession(path, { reviewerName }));
  onTestFinished(() => session.close().catch(() => undefined));
  return session;
}

export async function exampleSession(): Promise<ProjectSession> {
  return sessionAt(await exampleProject());
}

export async function snapshotOf(session: ProjectSession): Promise<ProjectSnapshot> {
  return valueOf(await session.store.read((read) => read.snapshot()));
}

/** What undo brings back: everything but the append-only judgements and the rows that they hold on to. */
export async function undoableState(session: ProjectSession): Promise<unknown> {
  const snapshot = await snapshotOf(session);
  const claims = snapshot.claim.filter((claim) => !(claim.removed && claim.origin === 'person'));
  const current = new Set(claims.map((claim) => claim.revisionId));
  const claimRevision = snapshot.claimRevision.filter((revision) => current.has(revision.id));
  return { ...snapshot, claim: claims, claimRevision, judgement: [] };
}
