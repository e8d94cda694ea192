/**
 * The app that the fallback Electron starts with. Like the one in the official binary it takes `-r module` (which
 * Playwright uses) and the path of the app to load. It is for development and tests and is never packaged.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
const preloads = [];
let appPath = null;
for (let index = 0; index < args.length && appPath === null; index += 1) {
  const argument = args[index];
  if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)]);
  else if (!argument.startsWith('-')) appPath = resolve(argument);
}

for (const preload of preloads) require(resolve(preload));
if (appPath === null) {
  process.stderr.write('Name the folder of an app: electron FOLDER\n');
  app.exit(2);
} else {
  const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  // What Electron itself does for an app that lies beside the binary.
  process.defaultApp = true;
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(appPath);
  // Awaited at the top level: Electron holds back `ready` until then, and schemes must be registered before it.
  await import(pathToFileURL(join(appPath, manifest.main)).href);
}
