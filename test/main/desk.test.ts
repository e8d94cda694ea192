import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplePath } from '#main/app/sample';
import { projectArgument, startUp } from '#main/app/start-up';
import { makeTestDesk, valueOf, type TestDesk } from './support/desk';

const description = { title: 'My own', date: null, place: null, sourceUrl: null };
let folder = '';
let current: TestDesk;

/** Ends the run as a person does who closes the window, and starts again in the same folder. */
async function restart(): Promise<TestDesk> {
  await current.desk.end();
  current = makeTestDesk(folder);
  await startUp(current.desk, null);
  return current;
}

async function openProject(desk: TestDesk): Promise<Readonly<Record<string, unknown>> | null> {
  return valueOf(await desk.call('project.read', {}));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk desk '));
  current = makeTestDesk(folder);
});
afterEach(async () => {
  await current.desk.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('a start', () => {
  it('opens a copy of the sample the first time, and what was open last from then on', async () => {
    await startUp(current.desk, null);
    expect(await openProject(current)).toMatchObject({
      isSample: true,
      path: samplePath(join(folder, 'own')),
    });
    const source = { from: 'paste', text: 'Ilham Aliyev: There are 340 schools.' };
    valueOf(await current.call('project.create', { source, ...description }));
    const again = await restart();
    expect(await openProject(again)).toMatchObject({ isSample: false, title: 'My own' });
  });

  it('shows the start page after the project was closed by hand', async () => {
    await startUp(current.desk, null);
    await current.call('project.close', {});
    expect(await openProject(await restart())).toBeNull();
  });

  it('opens the project that is named', async () => {
    valueOf(
      await current.call('project.create', { source: { from: 'paste', text: 'A: One.' }, ...description }),
    );
    await current.desk.end();
    current = makeTestDesk(folder);
    await startUp(
      current.desk,
      projectArgument(['electron', '.', '--no-sandbox', join(folder, 'new.claimdesk')]),
    );
    expect(await openProject(current)).toMatchObject({ title: 'My own' });
  });

  it('says so where the last project is gone, once there is a window that listens, and forgets it', async () => {
    valueOf(
      await current.call('project.create', { source: { from: 'paste', text: 'A: One.' }, ...description }),
    );
    await current.desk.end();
    rmSync(join(folder, 'new.claimdesk'));
    current = makeTestDesk(folder);
    await startUp(current.desk, null);
    expect(current.events.filter(({ name }) => name === 'problem.raised')).toEqual([]);
    const state = valueOf(await current.call('application.state', {}));
    expect(state).toMatchObject({ projectOpen: false, recent: [] });
    await new Promise((later) => setImmediate(later));
    const told = current.events.find(({ name }) => name === 'problem.raised')?.payload;
    expect(told).toMatchObject({
      code: 'file-missing',
      message: expect.stringContaining('new.claimdesk') as unknown,
    });
  });

  it('takes no argument of Electron for a project', () => {
    expect(projectArgument(['/opt/claimdesk'])).toBeNull();
    expect(projectArgument(['electron', '.', '--inspect=0'])).toBeNull();
    expect(projectArgument(['electron', '.', '--user=/a.claimdesk'])).toBeNull();
  });
});

describe('the sample', () => {
  it('never touches a project of one’s own, and keeps the work on it', async () => {
    valueOf(
      await current.call('project.create', { source: { from: 'paste', text: 'A: One.' }, ...description }),
    );
    const own = join(folder, 'new.claimdesk');
    valueOf(await current.call('project.close', {}));
    const before = hashOf(own);
    valueOf(await current.call('project.openSample', {}));
    valueOf(await current.call('project.rename', { title: 'My copy' }));
    valueOf(await current.call('project.close', {}));
    expect(hashOf(own)).toBe(before);
    expect(valueOf(await current.call('project.openSample', {}))).toMatchObject({
      title: 'My copy',
      isSample: true,
    });
  });
});

describe('a project that cannot be opened', () => {
  it('leaves the open one as it is', async () => {
    valueOf(await current.call('project.openSample', {}));
    const broken = join(folder, 'broken.claimdesk');
    writeFileSync(broken, 'no database');
    mkdirSync(join(folder, 'folder.claimdesk'));
    for (const name of ['broken.claimdesk', 'folder.claimdesk', 'missing.claimdesk']) {
      const answer = await current.call('project.open', { path: join(folder, name) });
      if (answer.ok) throw new Error(`${name} was opened.`);
      expect(answer.error.message).toContain(name);
      expect(answer.error.message).not.toMatch(/SQLITE|E[A-Z]{4,}|\n/);
      expect(await openProject(current)).toMatchObject({ isSample: true });
    }
    expect(readFileSync(broken, 'utf8')).toBe('no database');
    expect(existsSync(join(folder, 'missing.claimdesk'))).toBe(false);
  });
});

describe('a new project', () => {
  it('is not made where the person changed their mind, or where there is a file already', async () => {
    const source = { from: 'paste', text: 'A: One.' };
    current.answers.newProject = null;
    expect(await current.call('project.create', { source, ...description })).toEqual({
      ok: true,
      value: null,
    });
    current.answers.newProject = join(folder, 'there.claimdesk');
    writeFileSync(current.answers.newProject, 'mine');
    const answer = await current.call('project.create', { source, ...description });
    expect(answer).toMatchObject({ ok: false });
    expect(readFileSync(join(folder, 'there.claimdesk'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('is not made of a file that was not chosen, or of a text without words', async () => {
    const guessed = { from: 'file', token: 'guessed' };
    const answer = await current.call('project.create', { source: guessed, ...description });
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-forgotten' } });
    const blank = { from: 'paste', text: ' \n ' };
    expect(await current.call('project.create', { source: blank, ...description })).toMatchObject({
      ok: false,
    });
  });
});
