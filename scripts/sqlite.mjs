import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { cached, folderWithoutSpaces } from './cache.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { CannotContinue, say } from './say.mjs';
import { setUpSystemPackages } from './system-packages.mjs';

const binary = 'node_sqlite3.node';
const place = inProject('node_modules', 'sqlite3', 'build', 'Release', binary);
/** The build is against Node-API 6, so one binary loads in Node and in Electron. */
const nodeApi = 6;

/** Sees that sqlite3 has its native binary: from the cache, else fetched or built once and kept there. */
export async function setUpSqlite() {
  if (existsSync(place)) return;
  const { version } = JSON.parse(readFileSync(inProject('node_modules', 'sqlite3', 'package.json'), 'utf8'));
  const name = `sqlite3-${version}-napi${nodeApi}-${platform()}-${arch()}`;
  let folder = await cached(name, makeBinary);
  if (!(await loads(join(folder, binary)))) {
    // Made for another system library, or damaged: once more, from the sources.
    rmSync(folder, { recursive: true, force: true });
    folder = await cached(name, makeBinary);
  }
  mkdirSync(dirname(place), { recursive: true });
  const beside = `${place}.${process.pid}`;
  copyFileSync(join(folder, binary), beside);
  renameSync(beside, place);
}

/**
 * @param {string} target folder to put the binary into
 */
async function makeBinary(target) {
  say('Getting the database driver (once; about a minute where it has to be built) ...');
  const work = folderWithoutSpaces();
  try {
    copyWithDependencies('sqlite3', join(work, 'node_modules'));
    const home = join(work, 'node_modules', 'sqlite3');
    const made = join(home, 'build', 'Release', binary);
    const tools = createRequire(join(home, 'package.json'));
    await run(process.execPath, [tools.resolve('prebuild-install/bin.js'), '-r', 'napi'], {
      cwd: home,
      quiet: true,
      timeout: 30_000,
    });
    if (!(await loads(made))) await build(home, tools.resolve('node-gyp/bin/node-gyp.js'));
    if (!(await loads(made))) throw new CannotContinue('The database driver was built but does not load.');
    copyFileSync(made, join(target, binary));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} home folder of sqlite3
 * @param {string} nodeGyp
 */
async function build(home, nodeGyp) {
  await setUpSystemPackages(['g++', 'make', 'python3'], 'Building the database driver');
  // Headers that lie beside Node spare a download.
  const prefix = dirname(dirname(process.execPath));
  const here = existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
  const built = await run(process.execPath, [nodeGyp, 'rebuild', '-j', 'max', ...here], {
    cwd: home,
    quiet: true,
  });
  if (built.code === 0) return;
  say(built.text.trim().split('\n').slice(-15).join('\n'));
  throw new CannotContinue('The database driver could not be built; the lines above say why.');
}

/**
 * True where a fresh Node can load the binary: a try in this process could end it.
 * @param {string} path
 */
async function loads(path) {
  if (!existsSync(path)) return false;
  const tried = await run(process.execPath, ['-e', 'require(process.argv[1])', path], { quiet: true });
  return tried.code === 0;
}

/**
 * Copies a package and everything it needs, because a link would lead back below a path that may hold a space.
 * @param {string} name
 * @param {string} target a node_modules folder
 */
function copyWithDependencies(name, target) {
  const from = inProject('node_modules', name);
  const to = join(target, name);
  if (existsSync(to) || !existsSync(from)) return;
  cpSync(from, to, { recursive: true });
  const own = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const needed of Object.keys({ ...own.dependencies, ...own.optionalDependencies })) {
    if (!existsSync(join(from, 'node_modules', needed))) copyWithDependencies(needed, target);
    else copyNested(join(from, 'node_modules', needed), target);
  }
}

/**
 * What a package brought along was copied with it; what that needs from the top level was not.
 * @param {string} folder
 * @param {string} target
 */
function copyNested(folder, target) {
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const needed of Object.keys(own.dependencies ?? {})) copyWithDependencies(needed, target);
}
