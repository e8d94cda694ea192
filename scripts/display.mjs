/**
 * True on a Linux without a display of its own (a build machine, a container).
 * @returns {boolean}
 */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * A command as it is to be run here: under a virtual display where there is no other.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export function onDisplay(command, args) {
  if (!needsVirtualDisplay()) return { command, args };
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1600x1000x24', command, ...args] };
}

/**
 * Chromium refuses to run as root with its sandbox. The switch belongs to launcher and tests, never to the app.
 * @returns {readonly string[]}
 */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
