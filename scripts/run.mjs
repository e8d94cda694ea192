import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {'inherit' | 'stderr' | 'capture'} [output] where standard output goes; default 'stderr'
 * @property {number} [timeout] milliseconds after which the child is ended
 * @property {boolean} [quiet] swallow what the child says; it is in `text`
 */

/**
 * Runs a program to its end, without a shell, so that no path needs quoting.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, text: string }>} code 127 where the program is missing
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, output = 'stderr', timeout, quiet = false } = options;
  const kept = quiet || output === 'capture';
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: [
        output === 'inherit' ? 'inherit' : 'ignore',
        kept ? 'pipe' : output === 'inherit' ? 1 : 2,
        quiet ? 'pipe' : 2,
      ],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let text = '';
    child.stdout?.on('data', (part) => (text += String(part)));
    child.stderr?.on('data', (part) => (text += String(part)));
    child.on('error', (problem) => done({ code: 127, text: problem.message }));
    child.on('close', (code) => done({ code: code ?? 1, text }));
  });
}

/**
 * Runs a script of an installed package with this Node.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runInstalled(script, args, options) {
  return run(process.execPath, [`${root}/node_modules/${script}`, ...args], options);
}

/**
 * Runs npm: by the file that runs us where npm started us, since on Windows the command is a script.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npmFile = process.env['npm_execpath'];
  if (npmFile !== undefined && /\.[cm]?js$/.test(npmFile))
    return run(process.execPath, [npmFile, ...args], options);
  return run('npm', args, options);
}
