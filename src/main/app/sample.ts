import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectState } from '#core/contract/views';
import { failure, type Result } from '#core/result';
import { createProjectAt } from '#store/open-session';
import { readTextFile } from '../files/read-text-file';
import type { Desk } from './desk';
import { makeImport } from './make-import';

/** Where the person's own copy of the sample lies. */
export function samplePath(ownFolder: string): string {
  return join(ownFolder, 'sample', 'Sample.claimdesk');
}

/** Opens the person's copy of the sample, and makes it where there is none yet. Work on it is kept. */
export async function openSample(desk: Desk): Promise<Result<ProjectState>> {
  const path = samplePath(desk.ports.ownFolder);
  if (!existsSync(path)) {
    const made = await makeSample(desk, path);
    if (!made.ok) return made;
  }
  return desk.open(path);
}

async function makeSample(desk: Desk, path: string): Promise<Result<null>> {
  const { ports } = desk;
  const description = parseDescription(await readFile(join(ports.sampleFolder, 'sample.json'), 'utf8'));
  if (description === null) return failure('sample-missing', 'The sample is not part of this installation.');
  const file = await readTextFile(join(ports.sampleFolder, description.file));
  if (!file.ok) return file;
  const transcript = await makeImport(file.value, description, ports.jobs.extract);
  if (!transcript.ok) return transcript;
  await mkdir(join(ports.ownFolder, 'sample'), { recursive: true });
  const { reviewerName } = ports.settings.read();
  return createProjectAt(path, { title: description.title, reviewerName, transcript: transcript.value });
}

interface SampleDescription {
  readonly file: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly sourceUrl: string;
}

function parseDescription(content: string): SampleDescription | null {
  const value: unknown = JSON.parse(content);
  const names = ['file', 'title', 'date', 'place', 'sourceUrl'] as const;
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  return names.every((name) => typeof fields[name] === 'string') ? (value as SampleDescription) : null;
}
